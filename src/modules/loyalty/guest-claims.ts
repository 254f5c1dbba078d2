import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { defineKeyset } from "../../lib/cursor"
import { transactionOf } from "../../lib/knex"
import { lockRow } from "../../lib/row-lock"
import { findAccount, lockOwnAccount } from "./account-rows"
import type { EntryQuery } from "./entry-feed"
import type LoyaltyGuestClaim from "./models/loyalty-guest-claim"
import type { SqlContext } from "./types"

export type GuestClaimRow = Omit<
  InferTypeOf<typeof LoyaltyGuestClaim>,
  "created_at" | "updated_at" | "deleted_at"
>

const TABLE = "loyalty_guest_claim"

export interface NewGuestClaim {
  account_id: string
  address_digest: string
  /** The address is proved already. */
  is_confirmed: boolean
  now: Date
}

/** By then no mail that asks for a proof is good any more. */
const FORGOTTEN_MS = 7 * 86_400_000

/** @throws {MedusaError} `loyalty_account_closed` */
export async function openGuestClaim(
  context: SqlContext,
  { account_id, address_digest, is_confirmed, now }: NewGuestClaim
): Promise<GuestClaimRow> {
  await lockOwnAccount(context, account_id)
  const knex = transactionOf(context)
  await knex(TABLE)
    .where({ account_id, confirmed_at: null })
    .where("requested_at", "<", new Date(now.getTime() - FORGOTTEN_MS))
    .delete()
  const [claim] = await knex<GuestClaimRow>(TABLE)
    .insert({
      ...{ id: generateEntityId(undefined, "loygcl"), account_id },
      ...{ address_digest, requested_at: now },
      confirmed_at: is_confirmed ? now : null,
    })
    .returning("*")
  return claim
}

/**
 * Notes that whoever reads the mails of the address asked for it; twice is
 * once. Nothing if it was asked for by another account, or for an address that
 * is no longer the member's.
 */
export async function confirmGuestClaim(
  context: SqlContext,
  those: {
    id: string
    account_id: string
    address_digest: string
    now: Date
  }
): Promise<GuestClaimRow | undefined> {
  const knex = transactionOf(context)
  const { id, account_id, address_digest, now } = those
  const known = await findGuestClaim(knex, id)
  if (
    known?.account_id !== account_id ||
    known.address_digest !== address_digest
  ) {
    return undefined
  }
  const claim = await lockRow<GuestClaimRow>(context, TABLE, id)
  if (claim.confirmed_at) {
    return claim
  }
  await knex(TABLE).where({ id }).update({ confirmed_at: now })
  return { ...claim, confirmed_at: now }
}

export async function findGuestClaim(
  knex: Knex,
  id: string
): Promise<GuestClaimRow | undefined> {
  return knex(TABLE).where({ id }).whereNull("deleted_at").first()
}

/** All that it had to bring is there. */
export async function endGuestClaim(knex: Knex, id: string, now: Date) {
  await knex(TABLE)
    .where({ id })
    .whereNotNull("confirmed_at")
    .whereNull("ended_at")
    .update({ ended_at: now })
}

/** Confirmed, and not all of it taken over yet. */
export async function listOpenGuestClaims(
  knex: Knex,
  { after, limit }: { after: string | null; limit: number }
): Promise<string[]> {
  return knex(TABLE)
    .whereRaw("confirmed_at is not null and ended_at is null")
    .whereNull("deleted_at")
    .where("id", ">", after ?? "")
    .orderBy("id")
    .limit(limit)
    .pluck("id")
}

export interface GuestClaimed {
  /** Orders that came by it. */
  orders: number
  /** What they have earned, less what was taken back. */
  points: number
}

export async function readGuestClaimed(
  knex: Knex,
  guest_claim_id: string
): Promise<GuestClaimed> {
  const { rows } = await knex.raw<{ rows: GuestClaimed[] }>(
    `select count(distinct taken.order_id)::int as orders,
       coalesce(sum(earning.points - earning.points_clawed_back), 0)::int as points
     from loyalty_order taken
     left join loyalty_earning earning on earning.order_id = taken.order_id
       and earning.deleted_at is null
     where taken.guest_claim_id = :guest_claim_id and taken.deleted_at is null`,
    { guest_claim_id }
  )
  return rows[0]
}

const newestFirst = defineKeyset({
  name: "loyalty-guest-claims",
  columns: { id: "text" },
  direction: "desc",
})

/** What a customer has asked for, the newest first. */
export async function readGuestClaims(
  knex: Knex,
  { customer_id, after, limit }: EntryQuery
): Promise<{ guest_claims: GuestClaimRow[]; next: string | null }> {
  const { sql, bindings } = newestFirst.where(after)
  const account = await findAccount(knex, customer_id)
  const rows = await knex(TABLE)
    .where({ account_id: account?.id ?? "" })
    .whereNull("deleted_at")
    .whereRaw(sql, bindings)
    .orderByRaw(newestFirst.orderBy)
    .limit(limit + 1)
    .select("*", knex.raw(newestFirst.select))
  const page = newestFirst.page(
    rows as (GuestClaimRow & { keyset: unknown[] })[],
    limit
  )
  return { guest_claims: page.rows, next: page.next }
}
