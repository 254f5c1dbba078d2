import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { orderOf, type OrderNews } from "../lib/order-of"
import { planReviewRequestWorkflow } from "../workflows/review"

/** What the events miss, the sweep `review-plan-requests` finds. */
export default async function planRequestOnOrderChanged({
  event,
  container,
}: SubscriberArgs<OrderNews["data"]>) {
  const order_id = await orderOf(container, event)
  if (order_id) {
    await planReviewRequestWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    FulfillmentWorkflowEvents.DELIVERY_CREATED,
  ],
  context: { subscriberId: "review-plan-request-on-order-changed" },
}
