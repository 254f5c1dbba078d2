import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import { lockRow } from "../../lib/row-lock"
import { lockOwnAccount } from "./account-rows"
import type LoyaltyClaim from "./models/loyalty-claim"
import type { SqlContext } from "./types"

export type ClaimRow = Omit<
  InferTypeOf<typeof LoyaltyClaim>,
  "created_at" | "updated_at" | "deleted_at"
>

const TABLE = "loyalty_claim"

export interface NewClaim {
  account_id: string
  address_digest: string
  /** The address is proved already. */
  is_confirmed: boolean
  now: Date
}

/** By then no mail that asks for a proof is good any more. */
const FORGOTTEN_MS = 7 * 86_400_000

/** @throws {MedusaError} `loyalty_account_closed` */
export async function openClaim(
  context: SqlContext,
  { account_id, address_digest, is_confirmed, now }: NewClaim
): Promise<ClaimRow> {
  await lockOwnAccount(context, account_id)
  const knex = transactionOf(context)
  await knex(TABLE)
    .where({ account_id, confirmed_at: null })
    .where("requested_at", "<", new Date(now.getTime() - FORGOTTEN_MS))
    .delete()
  const [claim] = await knex<ClaimRow>(TABLE)
    .insert({
      ...{ id: generateEntityId(undefined, "loyclm"), account_id },
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
export async function confirmClaim(
  context: SqlContext,
  those: {
    id: string
    account_id: string
    address_digest: string
    now: Date
  }
): Promise<ClaimRow | undefined> {
  const knex = transactionOf(context)
  const { id, account_id, address_digest, now } = those
  const known = await findClaim(knex, id)
  if (
    known?.account_id !== account_id ||
    known.address_digest !== address_digest
  ) {
    return undefined
  }
  const claim = await lockRow<ClaimRow>(context, TABLE, id)
  if (claim.confirmed_at) {
    return claim
  }
  await knex(TABLE).where({ id }).update({ confirmed_at: now })
  return { ...claim, confirmed_at: now }
}

export async function findClaim(
  knex: Knex,
  id: string
): Promise<ClaimRow | undefined> {
  return knex(TABLE).where({ id }).whereNull("deleted_at").first()
}

/** All that it had to bring is there. */
export async function endClaim(knex: Knex, id: string, now: Date) {
  await knex(TABLE)
    .where({ id })
    .whereNotNull("confirmed_at")
    .whereNull("ended_at")
    .update({ ended_at: now })
}

/** Confirmed, and not all of it taken over yet. */
export async function listOpenClaims(
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

export interface Claimed {
  /** Orders that came by it. */
  orders: number
  /** What they have earned, less what was taken back. */
  points: number
}

export async function readClaimed(
  knex: Knex,
  claim_id: string
): Promise<Claimed> {
  const { rows } = await knex.raw<{ rows: Claimed[] }>(
    `select count(distinct taken.order_id)::int as orders,
       coalesce(sum(earning.points - earning.points_clawed_back), 0)::int as points
     from loyalty_order taken
     left join loyalty_earning earning on earning.order_id = taken.order_id
       and earning.deleted_at is null
     where taken.claim_id = :claim_id and taken.deleted_at is null`,
    { claim_id }
  )
  return rows[0]
}

/** What an account has asked for, the newest first. */
export async function listClaims(
  knex: Knex,
  { account_id, limit }: { account_id: string; limit: number }
): Promise<ClaimRow[]> {
  return knex(TABLE)
    .where({ account_id })
    .whereNull("deleted_at")
    .orderBy("id", "desc")
    .limit(limit)
}
