import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceOrderWorkflow } from "../workflows/stream"

type Ids = Record<string, string | undefined>

export default async function announceOrder({
  event,
  container,
}: SubscriberArgs<Ids>) {
  const { name, data } = event
  await announceOrderWorkflow(container).run({ input: { event: name, data } })
}

export const config: SubscriberConfig = {
  event: [
    "order.placed",
    "order.canceled",
    "order.completed",
    "order.fulfillment_created",
    "order.return_requested",
    "order.return_received",
    "order.claim_created",
    "order.exchange_created",
    "shipment.created",
    "delivery.created",
    "payment.captured",
    "payment.refunded",
  ],
  context: { subscriberId: "stream-announce-order-on-order-changed" },
}
