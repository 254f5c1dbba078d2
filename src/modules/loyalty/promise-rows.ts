import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type LoyaltyPromise from "./models/loyalty-promise"
import type { SqlContext } from "./types"

export type PromiseRow = Pick<
  InferTypeOf<typeof LoyaltyPromise>,
  "cart_id" | "points" | "token" | "group_ids" | "expires_at"
>

const TABLE = "loyalty_promise"

export async function findPromise(
  knex: Knex,
  cart_id: string
): Promise<PromiseRow | undefined> {
  return knex(TABLE).where({ cart_id }).whereNull("deleted_at").first()
}

/** The last one told is the one that counts. */
export async function notePromise(context: SqlContext, promise: PromiseRow) {
  const knex = transactionOf(context)
  await knex(TABLE)
    .insert({ id: generateEntityId(undefined, "loypro"), ...promise })
    .onConflict(knex.raw("(cart_id) where deleted_at is null"))
    .merge({ ...promise, updated_at: knex.fn.now() })
}

/** @returns how many there were, `limit` at most */
export async function forgetPromises(
  context: SqlContext,
  { before, limit }: { before: Date; limit: number }
): Promise<number> {
  const knex = transactionOf(context)
  const over = knex(TABLE)
    .where("expires_at", "<", before)
    .orderBy("expires_at")
    .limit(limit)
    .select("id")
  return knex(TABLE).whereIn("id", over).delete()
}
