import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { orderOfParcel } from "../lib/order-of"
import { planReviewRequestWorkflow } from "../workflows/review"

/** What the events miss, the sweep `review-plan-requests` finds. */
export default async function planRequestOnOrderChanged({
  event: { name, data },
  container,
}: SubscriberArgs<{ id?: string; order_id?: string }>) {
  const order_id =
    name === FulfillmentWorkflowEvents.DELIVERY_CREATED
      ? await orderOfParcel(container, data.id ?? "")
      : data.order_id
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
