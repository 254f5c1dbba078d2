import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { tellOfSpending } from "../workflows/loyalty"

/** Only now the payment is through: a failed order gives its points back. */
export default async function tellOnOrderPlaced({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await tellOfSpending(container, data.id)
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "loyalty-tell-on-order-placed" },
}
