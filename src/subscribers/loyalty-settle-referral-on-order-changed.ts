import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  LoyaltyEvents,
  settleReferralOf,
  type LoyaltyEventData,
} from "../workflows/loyalty"

/** What the events miss, the sweep `loyalty-settle-referrals` finds. */
export default async function settleReferralOnOrderChanged({
  event: { data },
  container,
}: SubscriberArgs<LoyaltyEventData>) {
  if (data.order_id) {
    await settleReferralOf(container, data.id)
  }
}

export const config: SubscriberConfig = {
  event: [
    LoyaltyEvents.EARNED,
    LoyaltyEvents.ACTIVATED,
    LoyaltyEvents.CLAWED_BACK,
  ],
  context: { subscriberId: "loyalty-settle-referral-on-order-changed" },
}
