import { defineStatus } from "../../../../lib/status"

/** Whoever is rewarded stays so: a later return is the order's business. */
export const referralStatus = defineStatus("loyalty_referral", {
  feature: "loyalty",
  initial: "signed_up",
  transitions: {
    signed_up: ["qualified", "expired", "rejected"],
    // Back when its order was canceled or came back: another may follow.
    qualified: ["signed_up", "held", "rewarded", "rejected"],
    // A merchant has let it pass.
    held: ["qualified", "rejected"],
    rewarded: [],
    expired: [],
    rejected: [],
  },
})

export type ReferralStatus = (typeof referralStatus.values)[number]
