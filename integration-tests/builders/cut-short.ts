import { generateEntityId } from "@medusajs/framework/utils"
import { withClient } from "../support/databases"

type RunState = "not_started" | "failed"

/**
 * Makes a finished completion look as if its process had been killed. The
 * crash spec makes the same states for real, which takes seconds for each.
 */
export class CutShort {
  constructor(private readonly dbName: string) {}

  /** Everything is done but telling of the order. */
  beforeTelling(cartId: string, state: RunState = "not_started") {
    return this.run(
      `update workflow_execution set state = $2
       where workflow_id = 'complete-cart'
         and context->'data'->'payload'->>'id' = $1`,
      [cartId, state]
    )
  }

  /** The order and its reservations exist; its payment does not. */
  async beforePayment(cartId: string, state: RunState = "not_started") {
    await this.beforeTelling(cartId, state)
    const ofCart = `in (select payment_collection_id
      from cart_payment_collection where cart_id = $1)`
    await this.run(
      `delete from order_transaction where order_id in
        (select order_id from order_cart where cart_id = $1)`,
      [cartId]
    )
    await this.run(
      `delete from payment where payment_collection_id ${ofCart}`,
      [cartId]
    )
    await this.run(
      `update payment_session set status = 'pending', authorized_at = null
       where payment_collection_id ${ofCart}`,
      [cartId]
    )
  }

  /** A run that had not come to its order yet. */
  beforeOrder(cartId: string) {
    const id = generateEntityId(undefined, "wf_exec")
    return this.run(
      `insert into workflow_execution
         (id, workflow_id, transaction_id, run_id, state, context)
       values ($1::text, 'complete-cart', $1::text, $1::text, 'not_started', $2)`,
      [id, { data: { payload: { id: cartId } } }]
    )
  }

  run(sql: string, values: unknown[] = []) {
    return withClient(
      async (client) => (await client.query(sql, values)).rows,
      this.dbName
    )
  }
}
