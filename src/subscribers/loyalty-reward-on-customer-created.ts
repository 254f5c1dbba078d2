import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { CustomerWorkflowEvents } from "@medusajs/framework/utils"
import { rewardSignUp } from "../workflows/loyalty"

/** What the event misses, the sweep `loyalty-reward-sign-ups` finds. */
export default async function rewardOnCustomerCreated({
  event: { data },
  container,
}: SubscriberArgs<{ id: string }>) {
  await rewardSignUp(container, data.id)
}

export const config: SubscriberConfig = {
  event: CustomerWorkflowEvents.CREATED,
  context: { subscriberId: "loyalty-reward-on-customer-created" },
}
