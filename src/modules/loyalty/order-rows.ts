import type { InferTypeOf } from "@medusajs/framework/types"
import { generateEntityId } from "@medusajs/framework/utils"
import { transactionOf } from "../../lib/knex"
import type { LedgerContext } from "../../lib/ledger"
import { lockOwnAccount } from "./account-rows"
import type LoyaltyOrder from "./models/loyalty-order"

export type OrderRow = Omit<
  InferTypeOf<typeof LoyaltyOrder>,
  "created_at" | "updated_at" | "deleted_at"
>

export type NewOrder = Pick<
  OrderRow,
  "order_id" | "account_id" | "program_id" | "currency_code" | "placed_at"
> &
  Partial<Pick<OrderRow, "guest_claim_id">>

/**
 * Takes an order over, as often as anybody tells of it: the first one's
 * programme stands, and is what it is from now on.
 *
 * @throws {MedusaError} `loyalty_account_closed`, `conflict` when the account
 * was merged into another meanwhile
 */
export async function takeOrder(
  context: LedgerContext,
  order: NewOrder,
  now: Date
): Promise<OrderRow> {
  const knex = transactionOf(context)
  const read = (): Promise<OrderRow | undefined> =>
    knex("loyalty_order")
      .where({ order_id: order.order_id })
      .whereNull("deleted_at")
      .first()
  const known = await read()
  if (known) {
    return known
  }
  await lockOwnAccount(context, order.account_id)
  await knex("loyalty_order")
    .insert({ id: generateEntityId(undefined, "loyord"), ...order })
    .onConflict(knex.raw("(order_id) where deleted_at is null"))
    .ignore()
  const taken = (await read()) as OrderRow
  await knex("loyalty_program")
    .where({ id: taken.program_id })
    .whereNull("used_at")
    .update({ used_at: now })
  return taken
}
