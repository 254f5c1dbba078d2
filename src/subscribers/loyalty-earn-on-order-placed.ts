import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OrderWorkflowEvents } from "@medusajs/framework/utils"
import { canEarn, earnPointsWorkflow } from "../workflows/loyalty"

/** What the event misses, the sweep `loyalty-take-orders` finds. */
export default async function earnOnOrderPlaced({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  if (await canEarn(container, data.id)) {
    await earnPointsWorkflow(container).run({ input: { order_id: data.id } })
  }
}

export const config: SubscriberConfig = {
  event: OrderWorkflowEvents.PLACED,
  context: { subscriberId: "loyalty-earn-on-order-placed" },
}
