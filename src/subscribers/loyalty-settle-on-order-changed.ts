import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { orderOf, type OrderNews } from "../lib/order-of"
import { settleOrderWorkflow } from "../workflows/loyalty"

/** What the events miss, the sweep `loyalty-settle-orders` finds. */
export default async function settleOnOrderChanged({
  event,
  container,
}: SubscriberArgs<OrderNews["data"]>) {
  const order_id = await orderOf(container, event)
  if (order_id) {
    await settleOrderWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.CANCELED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderWorkflowEvents.EXCHANGE_CREATED,
    OrderEditWorkflowEvents.CONFIRMED,
    PaymentEvents.REFUNDED,
  ],
  context: { subscriberId: "loyalty-settle-on-order-changed" },
}
