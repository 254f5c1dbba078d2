import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { announceOrderWorkflow, ORDER_EVENTS } from "../workflows/stream"

type Ids = Record<string, string | undefined>

export default async function announceOrder({
  event,
  container,
}: SubscriberArgs<Ids>) {
  const { name, data } = event
  await announceOrderWorkflow(container).run({ input: { event: name, data } })
}

export const config: SubscriberConfig = {
  event: Object.keys(ORDER_EVENTS),
  context: { subscriberId: "stream-announce-order-on-order-changed" },
}
