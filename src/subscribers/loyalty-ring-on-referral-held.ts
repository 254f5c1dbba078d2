import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  LoyaltyEvents,
  ringForReferral,
  type LoyaltyEventData,
} from "../workflows/loyalty"

/** One that it misses stands first on the page of referrals all the same. */
export default async function ringOnReferralHeld({
  event: { data },
  container,
}: SubscriberArgs<LoyaltyEventData>) {
  await ringForReferral(container, data.id)
}

export const config: SubscriberConfig = {
  event: LoyaltyEvents.REFERRAL_HELD,
  context: { subscriberId: "loyalty-ring-on-referral-held" },
}
