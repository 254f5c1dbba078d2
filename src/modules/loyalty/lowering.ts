import { MedusaError } from "@medusajs/framework/utils"
import type { LedgerContext } from "../../lib/ledger"
import { pointsBook } from "./book"
import { countPoints } from "./domain/points"
import { landPoints } from "./landing"
import {
  changeReservation,
  lockReservation,
  type ReservationRow,
} from "./reservation-rows"

const SOURCE = "loyalty_reservation"

export interface LoweredReservation {
  id: string
  points: number
  /** What they are worth now: a decimal in major units. */
  amount: string
  /** Absent: the one it has. A cart may change its region. */
  currency_code?: string
  now: Date
}

/**
 * Gives a part of what is held back, because the cart has shrunk.
 *
 * @throws {MedusaError} `loyalty_reservation_not_lower`,
 * `loyalty_transition_refused` when it is not held any more
 */
export async function lowerReservation(
  context: LedgerContext,
  { id, points, amount, currency_code, now }: LoweredReservation
): Promise<ReservationRow> {
  const { account, reservation } = await lockReservation(context, id)
  countPoints(points)
  if (reservation.status !== "held" || points > reservation.points) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Reservation ${id} is ${reservation.status} with ${reservation.points} points and cannot be lowered to ${points}`,
      "loyalty_reservation_not_lower"
    )
  }
  if (points < reservation.points) {
    const cause = { source: SOURCE, source_id: id, rule: `to ${points}` }
    await pointsBook.reverse(context, {
      ...{ ...cause, kind: "release", occurred_at: now },
      entry_id: reservation.entry_id,
      amount: BigInt(reservation.points - points),
    })
    await landPoints(context, account, { ...cause, now })
  }
  return changeReservation(context, reservation, {
    ...{ points, amount, ...(currency_code && { currency_code }) },
  })
}
