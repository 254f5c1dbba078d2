import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import type LoyaltyOrder from "./models/loyalty-order"

export type OrderRow = Omit<
  InferTypeOf<typeof LoyaltyOrder>,
  "created_at" | "updated_at" | "deleted_at"
>

export type NewOrder = Pick<
  OrderRow,
  "order_id" | "account_id" | "program_id" | "currency_code" | "placed_at"
>

/**
 * Takes an order over, as often as anybody tells of it: the first one's
 * programme stands, and is what it is from now on.
 */
export async function takeOrder(
  knex: Knex,
  order: NewOrder,
  now: Date
): Promise<OrderRow> {
  await knex("loyalty_order")
    .insert({ id: generateEntityId(undefined, "loyord"), ...order })
    .onConflict(knex.raw("(order_id) where deleted_at is null"))
    .ignore()
  const taken: OrderRow = await knex("loyalty_order")
    .where({ order_id: order.order_id })
    .first()
  await knex("loyalty_program")
    .where({ id: taken.program_id })
    .whereNull("used_at")
    .update({ used_at: now })
  return taken
}
