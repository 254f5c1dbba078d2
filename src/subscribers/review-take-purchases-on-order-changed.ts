import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import { orderOfParcel, orderOfPayment } from "../lib/order-of"
import { takePurchasesWorkflow } from "../workflows/review"

interface Changed {
  id?: string
  order_id?: string
}

/** What the events miss, the sweep of the same name finds. */
export default async function takePurchasesOnOrderChanged({
  event: { name, data },
  container,
}: SubscriberArgs<Changed>) {
  const orderId = await orderOf(container, name, data)
  if (orderId) {
    await takePurchasesWorkflow(container).run({
      input: { order_ids: [orderId] },
    })
  }
}

async function orderOf(
  container: MedusaContainer,
  event: string,
  { id = "", order_id }: Changed
) {
  switch (event) {
    case FulfillmentWorkflowEvents.DELIVERY_CREATED:
      return orderOfParcel(container, id)
    case PaymentEvents.REFUNDED:
      return orderOfPayment(container, id)
    default:
      return order_id ?? id
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
