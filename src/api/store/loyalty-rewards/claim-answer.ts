import type { ClaimRow } from "../../../modules/loyalty/claim-rows"

/** A code is shown once core knows it. */
export function claimAnswer(claim: ClaimRow) {
  const { id, reward_id, name, points, benefit, minimum_amounts } = claim
  const { currency_code, status, claimed_at, expires_at } = claim
  const { ended_at, order_id } = claim
  return {
    ...{ id, reward_id, name, points, benefit, minimum_amounts },
    ...{ currency_code, status, claimed_at, expires_at, ended_at, order_id },
    code: status === "claimed" ? null : claim.code,
  }
}
