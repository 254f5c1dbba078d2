import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockOwnAccount } from "./account-rows"
import { pointsBook } from "./book"
import { countPoints } from "./domain/points"
import { takingFrom } from "./insufficient"
import { landPoints } from "./landing"
import {
  amountColumns,
  changeReservation,
  findHeld,
  lockReservation,
  readReservation,
  type ReservationRow,
} from "./reservation-rows"

const SOURCE = "loyalty_reservation"

export interface NewReservation {
  account_id: string
  cart_id: string
  points: number
  /** What they are worth: a decimal in major units. */
  amount: string
  currency_code: string
  expires_at: Date
  credit_line_id?: string
  now: Date
}

/**
 * Sets points aside for a cart; which lots they were is recorded. The same
 * again answers what is held.
 *
 * @throws {MedusaError} `loyalty_insufficient_points`, `loyalty_cart_reserved`
 * when the cart holds something else, `loyalty_account_closed`
 */
export async function reservePoints(
  context: LedgerContext,
  { now, ...wanted }: NewReservation
): Promise<ReservationRow> {
  const { account_id: holder_id, cart_id, amount: worth, ...rest } = wanted
  const amount = countPoints(wanted.points)
  await lockOwnAccount(context, holder_id)
  const knex = transactionOf(context)
  const held = await findHeld(knex, cart_id)
  if (held) {
    return assertSame(held, wanted)
  }
  const id = generateEntityId(undefined, "loyres")
  const { entry_id } = await takingFrom(holder_id, () =>
    pointsBook.post(context, {
      ...{ kind: "reserve", source: SOURCE, source_id: id, occurred_at: now },
      postings: [
        { account: "member_available", holder_id, amount: -amount },
        { account: "member_reserved", holder_id, amount },
      ],
    })
  )
  await knex("loyalty_reservation").insert({
    ...{ id, account_id: holder_id, cart_id, entry_id },
    ...amountColumns(worth),
    ...rest,
  })
  return readReservation(knex, id)
}

function assertSame(
  held: ReservationRow,
  { account_id, points }: Omit<NewReservation, "now">
) {
  if (held.account_id !== account_id || held.points !== points) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Cart ${held.cart_id} holds ${held.points} points by reservation ${held.id}: release it first`,
      "loyalty_cart_reserved"
    )
  }
  return held
}

/**
 * Gives a part of what is held back, because the cart has shrunk.
 *
 * @throws {MedusaError} `loyalty_reservation_not_lower`,
 * `loyalty_transition_refused` when it is not held any more
 */
export async function lowerReservation(
  context: LedgerContext,
  {
    id,
    points,
    amount,
    now,
  }: { id: string; points: number; amount: string; now: Date }
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
  return changeReservation(context, reservation, { points, amount })
}
