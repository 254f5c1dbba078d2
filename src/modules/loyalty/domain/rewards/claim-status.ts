import { defineStatus } from "../../../../lib/status"

/** From the points that were paid for it to what became of its code. */
export const claimStatus = defineStatus("loyalty_claim", {
  feature: "loyalty",
  initial: "claimed",
  transitions: {
    // Paid for, and core has no promotion for it yet.
    claimed: ["issued", "returning"],
    issued: ["used", "expired", "returning"],
    // From when its cart is being bought. Its order was not placed after all,
    // or was canceled.
    used: ["issued", "returning"],
    // Its order was on the way when its time was over.
    expired: ["used"],
    // The code goes first and the points follow; an order may be quicker.
    returning: ["returned", "issued"],
    returned: [],
  },
})

export type ClaimStatus = (typeof claimStatus.values)[number]
