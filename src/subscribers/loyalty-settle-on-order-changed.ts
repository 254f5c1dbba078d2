import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  OrderEditWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"
import { orderOfPayment } from "../lib/order-of"
import { settleOrderWorkflow } from "../workflows/loyalty"

interface Changed {
  id?: string
  order_id?: string
}

/** What the events miss, the sweep `loyalty-settle-orders` finds. */
export default async function settleOnOrderChanged({
  event: { name, data },
  container,
}: SubscriberArgs<Changed>) {
  const { id = "", order_id = id } = data
  const changed =
    name === PaymentEvents.REFUNDED
      ? await orderOfPayment(container, id)
      : order_id
  if (changed) {
    await settleOrderWorkflow(container).run({ input: { order_id: changed } })
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
