import { defineSweep } from "../../lib/sweep"
import { loyaltyIn } from "./loyalty-service"
import { positionOf, readPosition } from "./sweep-position"

/** A cart that nobody completes gives its points back. */
export const releaseReservations = defineSweep({
  name: "loyalty-release-reservations",
  title: "Releases points that carts have held for too long",
  schedule: "* * * * *",
  async find({ container, now }, { after, limit }) {
    const held = await loyaltyIn(container).listOverdueReservations({
      ...{ now, after: readPosition(after), limit },
    })
    return held.map((each) => ({ key: each.id, position: positionOf(each) }))
  },
  run: ({ key: id }, { container, now }) =>
    loyaltyIn(container).expireReservation({ id, now }),
  nextDueAt: ({ container }) => loyaltyIn(container).nextReservationExpiresAt(),
})
