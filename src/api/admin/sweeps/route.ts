import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { describeSweeps } from "../../../workflows/sweep"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ sweeps: await describeSweeps(req.scope) })
}
