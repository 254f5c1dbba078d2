import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { orderOf, type OrderNews } from "../lib/order-of"
import { takePurchasesWorkflow } from "../workflows/review"

/** What the events miss, the sweep of the same name finds. */
export default async function takePurchasesOnOrderChanged({
  event,
  container,
}: SubscriberArgs<OrderNews["data"]>) {
  const order_id = await orderOf(container, event)
  if (order_id) {
    await takePurchasesWorkflow(container).run({
      input: { order_ids: [order_id] },
    })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CANCELED,
    FulfillmentWorkflowEvents.DELIVERY_CREATED,
    PaymentEvents.REFUNDED,
  ],
  context: { subscriberId: "review-take-purchases-on-order-changed" },
}
