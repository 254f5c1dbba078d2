import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { FulfillmentWorkflowEvents } from "@medusajs/framework/utils"
import { keepSilentAbout, planDue } from "../workflows/messaging"

const TOPICS: Record<string, string> = {
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: "order-shipped",
  [FulfillmentWorkflowEvents.DELIVERY_CREATED]: "order-delivered",
}

/** Tells of a parcel at once, unless the merchant does not want that. */
export default async function planParcelOnCoreEvent({
  event: {
    name,
    data: { id, no_notification },
  },
  container,
}: SubscriberArgs<{ id: string; no_notification?: boolean }>) {
  await (no_notification
    ? keepSilentAbout(container, TOPICS[name], id)
    : planDue(container, TOPICS[name], id))
}

export const config: SubscriberConfig = {
  event: Object.keys(TOPICS),
  context: { subscriberId: "messaging-plan-parcel-on-core-event" },
}
