import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { readTransparency } from "../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ transparency: await readTransparency(req.scope) })
}
