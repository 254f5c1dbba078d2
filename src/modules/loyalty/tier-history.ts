import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { defineKeyset } from "../../lib/cursor"
import { newEntityId } from "../../lib/entity-id"
import { findAccount, ownAndMerged } from "./account-rows"
import type { EntryReward } from "./domain/tiers"
import type { EntryQuery } from "./entry-feed"
import type LoyaltyTierChange from "./models/loyalty-tier-change"

type TierChangeRow = Omit<
  InferTypeOf<typeof LoyaltyTierChange>,
  "created_at" | "updated_at" | "deleted_at"
>

const TABLE = "loyalty_tier_change"

export const newTierChangeId = () => newEntityId("loytch")

type Optional = "grace_until" | "reason" | "actor_type" | "actor_id"

type NewTierChange = Omit<
  TierChangeRow,
  Optional | "id" | "rewarded_entry_id"
> &
  Partial<Pick<TierChangeRow, Optional | "id" | "rewarded_entry_id">>

/** Rows more; none is ever changed. */
export async function noteTierChanges(knex: Knex, changes: NewTierChange[]) {
  await knex(TABLE).insert(
    changes.map((change) => ({ id: newTierChangeId(), ...change }))
  )
}

/** What entering a tier was rewarded for before, also by merged members. */
export async function listEntryRewards(
  knex: Knex,
  account_id: string
): Promise<EntryReward[]> {
  return knex(TABLE)
    .whereIn("account_id", ownAndMerged(knex, account_id))
    .whereNotNull("rewarded_entry_id")
    .select("to_key as tier", "occurred_at as rewarded_at")
}

type ReadTierChange = Omit<TierChangeRow, "account_id">

const READ = [
  ...["id", "change", "from_key", "to_key", "points_earned"],
  ...["window_started_at", "grace_until", "reason", "actor_type", "actor_id"],
  ...["rewarded_entry_id", "occurred_at"],
]

const newestFirst = defineKeyset({
  name: "loyalty-tier-changes",
  columns: { occurred_at: "timestamptz", id: "text" },
  direction: "desc",
})

/** What became of a customer's tier, the newest first. */
export async function readTierChanges(
  knex: Knex,
  { customer_id, after, limit }: EntryQuery
): Promise<{ tier_changes: ReadTierChange[]; next: string | null }> {
  const { sql, bindings } = newestFirst.where(after)
  const account = await findAccount(knex, customer_id)
  if (!account) {
    return { tier_changes: [], next: null }
  }
  const rows = await knex(TABLE)
    .whereIn("account_id", ownAndMerged(knex, account.id))
    .whereRaw(sql, bindings)
    .orderByRaw(newestFirst.orderBy)
    .limit(limit + 1)
    .select(...READ, knex.raw(newestFirst.select))
  const page = newestFirst.page(
    rows as (ReadTierChange & { keyset: unknown[] })[],
    limit
  )
  return { tier_changes: page.rows, next: page.next }
}

/**
 * The keys of the tiers that customers were in at some moment, in the order
 * asked for. Who had never been placed then was where everybody begins.
 */
export async function findTiersAt(
  knex: Knex,
  moments: { customer_id: string; at: Date }[]
): Promise<(string | null)[]> {
  const { rows } = await knex.raw(
    `select coalesce((
       select change.to_key
       from loyalty_account own
       join ${TABLE} change
         on change.account_id = coalesce(own.merged_into_id, own.id)
       where own.customer_id = moment.customer_id and own.deleted_at is null
         and change.occurred_at <= moment.at and change.deleted_at is null
       order by change.occurred_at desc, change.id desc limit 1),
       (select key from loyalty_tier
        where points_min = 0 and deleted_at is null)) as key
     from unnest(:customer_ids::text[], :moments::timestamptz[])
       with ordinality as moment (customer_id, at, position)
     order by moment.position`,
    {
      customer_ids: moments.map(({ customer_id }) => customer_id),
      moments: moments.map(({ at }) => at.toISOString()),
    }
  )
  return rows.map(({ key }: { key: string | null }) => key)
}
