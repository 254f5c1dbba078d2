import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import {
  referralStatus,
  type EndedReason,
  type ReferralFinding,
  type ReferralStatus,
} from "./domain/referral"
import type LoyaltyReferral from "./models/loyalty-referral"
import type { LoyaltyActor, SqlContext } from "./types"

type Model = InferTypeOf<typeof LoyaltyReferral>

export type ReferralRow = Omit<
  Model,
  "findings" | "order_minimum_amounts" | "updated_at" | "deleted_at"
> & {
  findings: ReferralFinding[]
  order_minimum_amounts: Record<string, string> | null
}

export const REFERRALS = "loyalty_referral"
const CHANGES = "loyalty_referral_change"

/** With whose it is by now: an account may be another's since. */
export interface OpenReferral extends ReferralRow {
  referrer_id: string
  friend_id: string
  /** Null for who is erased. */
  referrer_customer_id: string | null
  friend_customer_id: string | null
  /** As `looked_as` would be if somebody looked now. */
  looks_as: string
}

/** Joins each side with the account that it is now. */
export const SIDES = `
  join loyalty_account referrer_own on referrer_own.id = referral.referrer_account_id
  join loyalty_account referrer
    on referrer.id = coalesce(referrer_own.merged_into_id, referrer_own.id)
  join loyalty_account friend_own on friend_own.id = referral.friend_account_id
  join loyalty_account friend
    on friend.id = coalesce(friend_own.merged_into_id, friend_own.id)`

/**
 * Changes with whatever becomes of an order that the friend has placed since:
 * a sum of all stamps, because a later stamp may be committed earlier. Rows of
 * both tables are stamped by the database, orders by core on the same clock.
 */
export const LOOKS_AS = `(
  select count(*) || ' ' || coalesce(sum(extract(epoch from taken.updated_at)), 0)
  from loyalty_order taken
  where taken.account_id = friend.id and taken.deleted_at is null
    and taken.placed_at >= referral.created_at)`

/** @throws {MedusaError} `not_found` */
export async function readReferral(
  knex: Knex,
  id: string
): Promise<OpenReferral> {
  const { rows } = await knex.raw(
    `select referral.*, referrer.id as referrer_id, friend.id as friend_id,
       referrer.customer_id as referrer_customer_id,
       friend.customer_id as friend_customer_id, ${LOOKS_AS} as looks_as
     from ${REFERRALS} referral ${SIDES}
     where referral.id = ? and referral.deleted_at is null`,
    [id]
  )
  if (!rows.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty referral ${id}`
    )
  }
  return rows[0]
}

interface Step {
  to: ReferralStatus
  order_id?: string | null
  findings?: ReferralFinding[]
  reason?: EndedReason
  by?: LoyaltyActor
  now: Date
}

/** What else a row becomes, of what no history tells. */
type Also = Partial<Pick<ReferralRow, "is_cleared" | "looked_as">>

/** While its row is locked. What is final has no use for a network any more. */
export async function changeReferral(
  context: SqlContext,
  row: ReferralRow,
  { to, by, now, reason, ...step }: Step,
  also: Also = {}
): Promise<ReferralRow> {
  const knex = transactionOf(context)
  referralStatus.assert(row.status, to, row.id)
  const { order_id = row.order_id, findings = row.findings } = step
  const isFinal = referralStatus.isFinal(to)
  const changed = {
    ...{ status: to, order_id, reason: reason ?? null, ...also },
    ...(isFinal && { ended_at: now, network_key: null }),
  }
  await knex(REFERRALS)
    .where({ id: row.id })
    .update({
      ...{ ...changed, findings: JSON.stringify(findings) },
      updated_at: knex.fn.now(),
    })
  await noteChange(knex, {
    ...{ referral_id: row.id, from_status: row.status, to_status: to },
    ...{ order_id, findings, reason, by, now },
  })
  return { ...row, ...changed, findings }
}

interface Change {
  referral_id: string
  from_status: ReferralStatus | null
  to_status: ReferralStatus
  order_id?: string | null
  findings: ReferralFinding[]
  reason?: EndedReason
  by?: LoyaltyActor
  now: Date
}

/** One row more; none is ever changed. */
export async function noteChange(
  knex: Knex,
  { by, now, findings, ...change }: Change
) {
  await knex(CHANGES).insert({
    ...{ id: generateEntityId(undefined, "loyrch"), ...change },
    ...{ actor_type: by?.type ?? null, actor_id: by?.id ?? null },
    ...{ findings: JSON.stringify(findings), occurred_at: now },
    step: knex(CHANGES)
      .where({ referral_id: change.referral_id })
      .select(knex.raw("coalesce(max(step), 0) + 1")),
  })
}

export type ReferralChangeRow = Omit<
  Change,
  "by" | "now" | "order_id" | "reason" | "referral_id"
> & {
  id: string
  order_id: string | null
  reason: EndedReason | null
  actor_type: string | null
  actor_id: string | null
  occurred_at: Date
}

/** From the first on; there are a handful of each. */
export async function listReferralChanges(
  knex: Knex,
  referral_id: string
): Promise<ReferralChangeRow[]> {
  return knex(CHANGES)
    .where({ referral_id })
    .whereNull("deleted_at")
    .orderBy("step")
    .limit(100)
    .select("id", "from_status", "to_status", "order_id", "findings")
    .select("reason", "actor_type", "actor_id", "occurred_at")
}
