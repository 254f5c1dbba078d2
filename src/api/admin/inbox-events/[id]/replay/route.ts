import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { decide } from "../decide"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  res.json({ inbox_event: await decide(req, "replay") })
}
