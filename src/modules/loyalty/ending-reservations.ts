import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { pointsBook } from "./book"
import { landPoints } from "./landing"
import {
  assertFree,
  changeReservation,
  lockReservation,
  type ReservationRow,
} from "./reservation-rows"

const SOURCE = "loyalty_reservation"

/**
 * The order is placed: what was set aside is spent.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused` when it was
 * released, has expired or pays another order
 */
export async function commitReservation(
  context: LedgerContext,
  { id, order_id, now }: { id: string; order_id: string; now: Date }
): Promise<ReservationRow> {
  const { account, reservation } = await lockReservation(context, id)
  if (isDone(reservation, "committed") && reservation.order_id === order_id) {
    return reservation
  }
  const amount = BigInt(reservation.points)
  const change = { status: "committed", order_id } as const
  const committed = await changeReservation(context, reservation, change)
  const { entry_id } = await pointsBook.post(context, {
    ...{ kind: "redeem", source: SOURCE, source_id: id, occurred_at: now },
    ...{ rule: await countSpendings(context, id), details: { order_id } },
    postings: [
      { account: "member_reserved", holder_id: account.id, amount: -amount },
      { account: "redeemed", amount },
    ],
  })
  await transactionOf(context)("loyalty_reservation")
    .where({ id })
    .update({ redeem_entry_id: entry_id })
  return { ...committed, redeem_entry_id: entry_id }
}

/** What was spent may be held again, and be spent again by the same order. */
async function countSpendings(context: LedgerContext, source_id: string) {
  const [{ count }] = await transactionOf(context)(pointsBook.tables.entry)
    .where({ source: SOURCE, source_id, kind: "redeem" })
    .count({ count: "*" })
  return String(count)
}

/**
 * The order was not placed after all: its points are set aside again. Nothing
 * happens when they pay another order, or are back with the member.
 *
 * @throws {MedusaError} `not_found`, `loyalty_cart_reserved` when the cart holds
 * others by now
 */
export async function reopenReservation(
  context: LedgerContext,
  {
    id,
    order_id,
    expires_at,
    now,
  }: { id: string; order_id: string; expires_at: Date; now: Date }
): Promise<ReservationRow> {
  const { reservation } = await lockReservation(context, id)
  const { redeem_entry_id, points_restored } = reservation
  const isSpent =
    isDone(reservation, "committed") && reservation.order_id === order_id
  if (!isSpent || !redeem_entry_id || points_restored > 0) {
    return reservation
  }
  await assertFree(context, reservation.cart_id)
  await pointsBook.reverse(context, {
    ...{ kind: "unspend", source: SOURCE, source_id: id },
    ...{ rule: redeem_entry_id, entry_id: redeem_entry_id, occurred_at: now },
  })
  return changeReservation(context, reservation, {
    ...{ status: "held", order_id: null, redeem_entry_id: null, expires_at },
  })
}

/**
 * What was set aside returns to the lots it came from, with their own dates.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused` when it is
 * spent
 */
export async function releaseReservation(
  context: LedgerContext,
  {
    id,
    as = "released",
    now,
  }: { id: string; as?: "released" | "expired"; now: Date }
): Promise<ReservationRow> {
  const { account, reservation } = await lockReservation(context, id)
  if (isDone(reservation, "released") || isDone(reservation, "expired")) {
    return reservation
  }
  const released = await changeReservation(context, reservation, { status: as })
  const cause = { source: SOURCE, source_id: id, rule: "" }
  await pointsBook.reverse(context, {
    ...{ ...cause, kind: "release", occurred_at: now },
    entry_id: reservation.entry_id,
  })
  await landPoints(context, account, { ...cause, now })
  return released
}

/** @returns whether its time was over while it was held */
export async function expireReservation(
  context: LedgerContext,
  { id, now }: { id: string; now: Date }
): Promise<boolean> {
  const { reservation } = await lockReservation(context, id)
  const isOver = reservation.expires_at <= now && isDone(reservation, "held")
  if (isOver) {
    await releaseReservation(context, { id, as: "expired", now })
  }
  return isOver
}

const isDone = (
  reservation: ReservationRow,
  status: ReservationRow["status"]
) => reservation.status === status
