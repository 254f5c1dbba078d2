import type { RequestOf, ResponseOf } from "../../../../../../lib/contract"
import { loyaltyIn } from "../../../../../../workflows/loyalty"
import { claimAnswer } from "../../../../loyalty-rewards/claim-answer"
import type contract from "./contract"

/** Asks the service itself, because `query.graph` knows no cursors. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { claims, next } = await loyaltyIn(req.scope).readClaims({
    customer_id: req.auth_context.actor_id,
    ...req.validatedQuery,
  })
  res.json({ loyalty_claims: claims.map(claimAnswer), next })
}
