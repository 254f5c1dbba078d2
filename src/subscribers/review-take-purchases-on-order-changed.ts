import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
} from "@medusajs/framework/utils"
import { orderOfParcel, takePurchasesWorkflow } from "../workflows/review"

interface Changed {
  id?: string
  order_id?: string
}

/** What the events miss, the sweep of the same name finds. */
export default async function takePurchasesOnOrderChanged({
  event: { name, data },
  container,
}: SubscriberArgs<Changed>) {
  const orderId =
    name === FulfillmentWorkflowEvents.DELIVERY_CREATED
      ? await orderOfParcel(container, data.id ?? "")
      : (data.order_id ?? data.id)
  if (orderId) {
    await takePurchasesWorkflow(container).run({
      input: { order_ids: [orderId] },
    })
  }
}

export const config: SubscriberConfig = {
  event: [
    OrderWorkflowEvents.FULFILLMENT_CREATED,
    OrderWorkflowEvents.RETURN_RECEIVED,
    OrderWorkflowEvents.CANCELED,
    FulfillmentWorkflowEvents.DELIVERY_CREATED,
  ],
  context: { subscriberId: "review-take-purchases-on-order-changed" },
}
