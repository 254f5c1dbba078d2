import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { listReferrals } from "../../../workflows/loyalty"
import type contract from "./contract"

/** Asks the tables themselves, because `query.graph` knows no cursors. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json(await listReferrals(req.scope, req.validatedQuery))
}
