import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { findOrder } from "../../../../../lib/find-order"
import { loyaltyIn } from "../../../../../workflows/loyalty"
import type contract from "./contract"

/** Asks the service itself, because `query.graph` sums no points. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id } = req.params
  await findOrder(req.scope, id)
  res.json({ loyalty: await loyaltyIn(req.scope).readOrderPoints(id) })
}
