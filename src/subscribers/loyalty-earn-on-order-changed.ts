import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { orderOf, type OrderNews } from "../lib/order-of"
import { takeOrder } from "../workflows/loyalty"

/**
 * All that may be the last thing an order waited for: it arrives, is paid, or
 * what has not arrived is out of it. What the events miss, the sweep
 * `loyalty-take-orders` finds.
 */
export default async function earnOnOrderChanged({
  event,
  container,
}: SubscriberArgs<OrderNews["data"]>) {
  await takeOrder(container, await orderOf(container, event))
}

export const config: SubscriberConfig = {
  event: [
    FulfillmentWorkflowEvents.DELIVERY_CREATED,
    PaymentEvents.CAPTURED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CLAIM_CREATED,
    OrderEditWorkflowEvents.CONFIRMED,
  ],
  context: { subscriberId: "loyalty-earn-on-order-changed" },
}
