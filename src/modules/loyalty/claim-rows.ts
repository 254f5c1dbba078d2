import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import { MedusaError } from "@medusajs/framework/utils"
import { defineKeyset } from "../../lib/cursor"
import { knexOf, transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockRow } from "../../lib/row-lock"
import {
  findAccount,
  lockAccount,
  ownAndMerged,
  type AccountRow,
} from "./account-rows"
import {
  claimStatus,
  type ClaimedTerms,
  type ClaimStatus,
} from "./domain/rewards"
import type { EntryQuery } from "./entry-feed"

export interface ClaimRow extends ClaimedTerms {
  id: string
  reward_id: string
  account_id: string
  code: string
  name: string
  points: number
  status: ClaimStatus
  claimed_at: Date
  expires_at: Date
  entry_id: string
  promotion_id: string | null
  bound_customer_id: string | null
  /** While it is used and has not ended, of the cart that is being bought. */
  order_id: string | null
  ended_at: Date | null
  returned_by_type: string | null
  returned_by_id: string | null
}

export const CLAIMS = "loyalty_claim"

/** @throws {MedusaError} `not_found` */
export async function readClaim(knex: Knex, id: string): Promise<ClaimRow> {
  const claim = await knex(CLAIMS).where({ id }).whereNull("deleted_at").first()
  if (!claim) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty claim ${id}`
    )
  }
  return claim
}

/** The account first and the claim after it, as everybody locks them. */
export async function lockClaim(
  context: LedgerContext,
  id: string
): Promise<{ account: AccountRow; claim: ClaimRow }> {
  const { account_id } = await readClaim(knexOf(context), id)
  const account = await lockAccount(context, account_id)
  const claim = await lockRow<ClaimRow>(context, CLAIMS, id)
  return { account, claim }
}

export type ClaimChange = { id: string } & Partial<
  Pick<
    ClaimRow,
    | "status"
    | "promotion_id"
    | "bound_customer_id"
    | "order_id"
    | "ended_at"
    | "returned_by_type"
    | "returned_by_id"
  >
>

/** @throws {MedusaError} `not_found`, `loyalty_transition_refused` */
export async function changeClaim(
  context: LedgerContext,
  { id, ...change }: ClaimChange
): Promise<ClaimRow> {
  const claim = await lockRow<ClaimRow>(context, CLAIMS, id)
  if (change.status && change.status !== claim.status) {
    claimStatus.assert(claim.status, change.status, id)
  }
  const knex = transactionOf(context)
  const [changed] = await knex(CLAIMS)
    .where({ id })
    .update({ ...change, updated_at: knex.fn.now() })
    .returning("*")
  return changed
}

export type SeenAs = Pick<ClaimRow, "id" | "status" | "order_id">

/**
 * Changes a claim that is still as it was seen: a checkout, or an erasure, may
 * have come in between.
 *
 * @returns whether it was
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`
 */
export async function changeSeenClaim(
  context: LedgerContext,
  seen: SeenAs,
  change: Omit<ClaimChange, "id">
): Promise<boolean> {
  const { id } = seen
  const claim = await lockRow<ClaimRow>(context, CLAIMS, id)
  const isAsSeen =
    claim.status === seen.status && claim.order_id === seen.order_id
  if (isAsSeen) {
    await changeClaim(context, { id, ...change })
  }
  return isAsSeen
}

const newestFirst = defineKeyset({
  name: "loyalty-claims",
  columns: { claimed_at: "timestamptz", id: "text" },
  direction: "desc",
})

/** What a customer has claimed, the newest first; also before a merger. */
export async function readClaims(
  knex: Knex,
  { customer_id, after, limit }: EntryQuery
): Promise<{ claims: ClaimRow[]; next: string | null }> {
  const { sql, bindings } = newestFirst.where(after)
  const account = await findAccount(knex, customer_id)
  if (!account) {
    return { claims: [], next: null }
  }
  const rows = await knex(CLAIMS)
    .whereIn("account_id", ownAndMerged(knex, account.id))
    .whereNull("deleted_at")
    .whereRaw(sql, bindings)
    .orderByRaw(newestFirst.orderBy)
    .limit(limit + 1)
    .select("*", knex.raw(newestFirst.select))
  const page = newestFirst.page(
    rows as (ClaimRow & { keyset: unknown[] })[],
    limit
  )
  return { claims: page.rows, next: page.next }
}

/** Codes that a cart has, and whose they are by now. */
export async function findCodes(
  knex: Knex,
  codes: string[]
): Promise<(ClaimRow & { customer_id: string | null })[]> {
  return knex({ claim: CLAIMS })
    .join({ own: "loyalty_account" }, "own.id", "claim.account_id")
    .join({ account: "loyalty_account" }, (on) => {
      void on.on("account.id", knex.raw("coalesce(own.merged_into_id, own.id)"))
    })
    .whereIn("claim.code", codes)
    .whereNull("claim.deleted_at")
    .select("claim.*", "account.customer_id")
}

/** Of customers: what is not over yet, so what becomes of them concerns it. */
export async function listOpenClaims(
  knex: Knex,
  customer_ids: string[]
): Promise<string[]> {
  return knex({ claim: CLAIMS })
    .whereIn("claim.status", ["claimed", "issued", "returning"])
    .whereNull("claim.deleted_at")
    .whereIn(
      "claim.account_id",
      knex({ own: "loyalty_account" })
        .join({ account: "loyalty_account" }, (on) => {
          void on.on(
            "account.id",
            knex.raw("coalesce(own.merged_into_id, own.id)")
          )
        })
        .whereIn("account.customer_id", customer_ids)
        .select("own.id")
    )
    .orderBy("claim.id")
    .pluck("claim.id")
}

/** When time ends a code next. */
export async function nextClaimExpiresAt(knex: Knex): Promise<Date | null> {
  const row = await knex(CLAIMS)
    .whereRaw("status = 'issued'")
    .whereNull("deleted_at")
    .min("expires_at as at")
    .first()
  return row?.at ?? null
}
