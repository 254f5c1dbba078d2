import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { findCustomer } from "../../../../../lib/find-customer"
import { loyaltyIn } from "../../../../../workflows/loyalty"
import type contract from "./contract"

/** Asks the service itself, because `query.graph` knows no cursors. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { customer_id } = req.params
  const [page] = await Promise.all([
    loyaltyIn(req.scope).readEntries({ customer_id, ...req.validatedQuery }),
    findCustomer(req.scope, customer_id),
  ])
  res.json(page)
}
