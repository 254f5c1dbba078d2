import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { ReviewActor } from "./types"

export interface Person {
  type: string
  id: string
}

/**
 * One person, whether they log in or show the token of any order of theirs:
 * nobody is counted twice for having bought twice.
 */
export async function personBehind(
  knex: Knex,
  { type, id = "" }: ReviewActor
): Promise<Person> {
  const purchase =
    type === "guest" &&
    (await knex("review_purchase")
      .where({ order_id: id })
      .whereNotNull("customer_id")
      .whereNull("deleted_at")
      .first("customer_id"))
  return purchase
    ? { type: "customer", id: purchase.customer_id }
    : { type, id }
}
