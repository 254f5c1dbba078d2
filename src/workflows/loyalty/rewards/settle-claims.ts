import { defineSweep, type ItemSweep, type SweepItem } from "../../../lib/sweep"
import { findUnsettledClaims } from "../core-tables/unsettled-claims"
import { loyaltyIn } from "../loyalty-service"
import { settleClaim } from "./settle-claim"

/** Longer than core's lock on a cart that is being completed. */
const GRACE_SECONDS = 150

/** Does what a crash, or an event that nobody told, has left undone. */
export function claimSweep({
  older_than_seconds = GRACE_SECONDS,
} = {}): ItemSweep<SweepItem> {
  return {
    name: "loyalty-settle-claims",
    title: "Settles claimed rewards: issued, used, expired, returned",
    schedule: "* * * * *",
    async find({ container, now }, page) {
      const ids = await findUnsettledClaims(container, {
        ...{ ...page, now, older_than_seconds },
      })
      return ids.map((id) => ({ key: id, position: id }))
    },
    run: ({ key: id }, { container }) =>
      settleClaim(container, id, { is_retry: true }),
    nextDueAt: ({ container }) => loyaltyIn(container).nextClaimExpiresAt(),
  }
}

export const settleClaims = defineSweep(claimSweep())
