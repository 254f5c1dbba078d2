import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { settleClaimsOfOrder } from "../workflows/loyalty"

/** What the events miss, the sweep `loyalty-settle-claims` finds. */
export default async function settleClaimsOnOrderChanged({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await settleClaimsOfOrder(container, data.id)
}

export const config: SubscriberConfig = {
  event: [OrderWorkflowEvents.PLACED, OrderWorkflowEvents.CANCELED],
  context: { subscriberId: "loyalty-settle-claims-on-order-changed" },
}
