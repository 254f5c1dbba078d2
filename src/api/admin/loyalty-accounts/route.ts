import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { listMembers } from "../../../workflows/loyalty"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json(await listMembers(req.scope, req.validatedQuery))
}
