import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  evaluateTierWorkflow,
  LoyaltyEvents,
  type LoyaltyEventData,
} from "../workflows/loyalty"

/** What the event misses, the sweep `loyalty-evaluate-tiers` finds. */
export default async function evaluateTierOnPointsChanged({
  event: { data },
  container,
}: SubscriberArgs<LoyaltyEventData>) {
  await evaluateTierWorkflow(container).run({ input: { account_id: data.id } })
}

export const config: SubscriberConfig = {
  event: [LoyaltyEvents.EARNED, LoyaltyEvents.CLAWED_BACK],
  context: { subscriberId: "loyalty-evaluate-tier-on-points-changed" },
}
