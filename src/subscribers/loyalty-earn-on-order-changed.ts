import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { MedusaContainer } from "@medusajs/framework/types"
import {
  FulfillmentWorkflowEvents,
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { orderOfParcel, orderOfPayment } from "../lib/order-of"
import { takeOrder } from "../workflows/loyalty"

interface Changed {
  id?: string
  order_id?: string
}

/**
 * All that may be the last thing an order waited for: it arrives, is paid, or
 * what has not arrived is out of it. What the events miss, the sweep
 * `loyalty-take-orders` finds.
 */
export default async function earnOnOrderChanged({
  event: { name, data },
  container,
}: SubscriberArgs<Changed>) {
  await takeOrder(container, await orderOf(container, name, data))
}

function orderOf(
  container: MedusaContainer,
  event: string,
  { id = "", order_id }: Changed
) {
  switch (event) {
    case FulfillmentWorkflowEvents.DELIVERY_CREATED:
      return orderOfParcel(container, id)
    case PaymentEvents.CAPTURED:
      return orderOfPayment(container, id)
    default:
      return order_id
  }
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
