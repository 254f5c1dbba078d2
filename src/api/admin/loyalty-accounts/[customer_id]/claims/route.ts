import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { findCustomer } from "../../../../../lib/find-customer"
import { loyaltyIn } from "../../../../../workflows/loyalty"
import { adminClaimAnswer } from "../../../loyalty-claims/schema"
import type contract from "./contract"

/** Asks the service itself, because `query.graph` knows no cursors. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { customer_id } = req.params
  await findCustomer(req.scope, customer_id)
  const query = { customer_id, ...req.validatedQuery }
  const { claims, next } = await loyaltyIn(req.scope).readClaims(query)
  res.json({ loyalty_claims: claims.map(adminClaimAnswer), next })
}
