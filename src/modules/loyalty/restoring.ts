import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { crashPoint } from "../../lib/crash-point"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { pointsBook } from "./book"
import { countPoints } from "./domain/points"
import { landPoints } from "./landing"
import {
  changeReservation,
  lockReservation,
  type ReservationRow,
} from "./reservation-rows"
import type { Cause } from "./types"

export interface Restoration extends Omit<Cause, "rule"> {
  reservation_id: string
  points: number
  /** Tells one time from another, where a cause gives back more than once. */
  step?: string
  /** Until when what has expired meanwhile can be spent; none when absent. */
  grace_until?: Date
}

/**
 * Spent points return to the lots they were taken from, with their own dates:
 * the spending is reversed, and then the reservation.
 *
 * @throws {MedusaError} `not_found`, `loyalty_restoration_refused`,
 * `ledger_reversal_too_large`, `ledger_already_reversed`, `ledger_key_reused`
 */
export async function restorePoints(
  context: LedgerContext,
  {
    reservation_id,
    points,
    step = "",
    grace_until,
    now,
    ...source
  }: Restoration
): Promise<ReservationRow> {
  const amount = countPoints(points)
  const { account, reservation } = await lockReservation(
    context,
    reservation_id
  )
  const { redeem_entry_id, entry_id } = reservation
  if (!redeem_entry_id) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Reservation ${reservation_id} is ${reservation.status}: nothing of it is spent`,
      "loyalty_restoration_refused"
    )
  }
  const cause = { ...source, rule: `${reservation_id} ${step}`.trim() }
  const reversal = { ...cause, occurred_at: now, amount }
  const restored = await pointsBook.reverse(context, {
    ...{ ...reversal, kind: "restore", entry_id: redeem_entry_id },
  })
  if (restored.is_repeated) {
    return reservation
  }
  crashPoint("loyalty.restoring")
  const returned = await pointsBook.reverse(context, {
    ...{ ...reversal, kind: "release", entry_id },
  })
  if (grace_until) {
    const grace = { ...cause, now, until: grace_until }
    await extendExpired(context, account.id, returned.entry_id, grace)
  }
  await landPoints(context, account, { ...cause, now })
  return changeReservation(context, reservation, {
    points_restored: reservation.points_restored + points,
  })
}

/** What returned to lots that have expired gets a last lot of its own. */
export async function extendExpired(
  context: LedgerContext,
  holder_id: string,
  returnEntryId: string,
  { until, now, rule, ...source }: Cause & { until: Date }
) {
  const knex = transactionOf(context)
  for (const { lot_id, amount } of await expiredReturns(
    knex,
    returnEntryId,
    now
  )) {
    await pointsBook.post(context, {
      ...{ ...source, kind: "extend", rule: `${rule} ${lot_id}` },
      occurred_at: now,
      postings: [
        { account: "member_available", holder_id, amount: -amount, lot_id },
        {
          account: "member_available",
          ...{ holder_id, amount, lot: { expires_at: until } },
        },
      ],
    })
  }
}

async function expiredReturns(knex: Knex, entry_id: string, now: Date) {
  const { posting, consumption, lot } = pointsBook.tables
  const rows: { lot_id: string; amount: string }[] = await knex(consumption)
    .join(posting, `${posting}.id`, `${consumption}.posting_id`)
    .join(lot, `${lot}.id`, `${consumption}.lot_id`)
    .where(`${posting}.entry_id`, entry_id)
    .where(`${lot}.expires_at`, "<=", now)
    .orderBy(`${lot}.id`)
    .select(`${lot}.id as lot_id`, `${consumption}.amount`)
  return rows.map(({ lot_id, amount }) => ({ lot_id, amount: -BigInt(amount) }))
}
