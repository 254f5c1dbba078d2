import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockAccountOfOrder } from "./account-rows"
import { clawBack } from "./clawing-back"
import { clawbackTarget, type ClawbackPolicy } from "./domain/clawback"
import { restoreFor } from "./domain/restoring"
import type { Share } from "./domain/share"
import { readEarning } from "./earning"
import { lockReservation } from "./reservation-rows"
import { restorePoints } from "./restoring"

const SOURCE = "order"

export interface LinesToSettle {
  order_id: string
  /** How much of what each has earned is to be taken back, of all time. */
  lines: { line_item_id: string; share: Share }[]
  policy: ClawbackPolicy
  now: Date
}

export interface Settled {
  account_id: string
  /** What this time was taken, or given back. */
  points: number
}

/**
 * Takes back what is missing of the targets, and nothing when they are reached:
 * who knows less than the last one has no say any more.
 */
export async function settleLines(
  context: LedgerContext,
  { order_id, lines, policy, now }: LinesToSettle
): Promise<Settled> {
  const { id: account_id } = await lockAccountOfOrder(context, order_id)
  const settled = { account_id, points: 0 }
  for (const { line_item_id, share } of lines) {
    const earning = await readEarning(transactionOf(context), line_item_id)
    const target = clawbackTarget(earning, share)
    const points = target - earning.points_clawed_back
    if (points > 0) {
      await clawBack(context, {
        ...{ source: SOURCE, source_id: order_id, step: `to ${target}` },
        ...{ line_item_id, points, policy, now },
      })
      settled.points += points
    }
  }
  return settled
}

export interface ReservationToSettle {
  reservation_id: string
  order_id: string
  /** How much of it is to be back, of all time. */
  share: Share
  grace_until?: Date
  now: Date
}

/** Gives back what is missing of the target, and nothing when it is reached. */
export async function settleReservation(
  context: LedgerContext,
  { order_id, share, ...restoration }: ReservationToSettle
): Promise<Settled> {
  const { account, reservation } = await lockReservation(
    context,
    restoration.reservation_id
  )
  const { target, points } = restoreFor(reservation, share)
  if (points > 0) {
    await restorePoints(context, {
      ...{ source: SOURCE, source_id: order_id, step: `to ${target}` },
      ...{ ...restoration, points },
    })
  }
  return { account_id: account.id, points }
}

/**
 * Notes in which state an order was settled. What is canceled has ended: there
 * is nothing left to wait for.
 */
export async function noteSettled(
  knex: Knex,
  {
    order_id,
    settled_as,
    ended_at,
  }: { order_id: string; settled_as: string | null; ended_at: Date | null }
): Promise<void> {
  await knex("loyalty_order")
    .where({ order_id })
    .whereNull("deleted_at")
    .update({
      settled_as,
      ended_at: knex.raw("coalesce(ended_at, ?)", [ended_at]),
      updated_at: knex.fn.now(),
    })
}
