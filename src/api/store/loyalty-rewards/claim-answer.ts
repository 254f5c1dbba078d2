import type { ClaimRow } from "../../../modules/loyalty/claim-rows"

/** A code is shown once core knows it, and an order once it is placed. */
export function claimAnswer(claim: ClaimRow) {
  const { id, reward_id, name, points, benefit, minimum_amounts } = claim
  const { currency_code, status, claimed_at, expires_at } = claim
  const { ended_at } = claim
  return {
    ...{ id, reward_id, name, points, benefit, minimum_amounts },
    ...{ currency_code, status, claimed_at, expires_at, ended_at },
    order_id: ended_at && claim.order_id,
    code: status === "claimed" ? null : claim.code,
  }
}
