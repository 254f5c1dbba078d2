import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../lib/contract"
import { LoyaltyGuestClaimSchema } from "../schema"

export default defineContract({
  POST: {
    summary: "Confirm a claim with the token of its mail",
    description:
      "What was ordered with your address without an account earns as if you had been logged in, by the tier of then: pending or active as it was delivered, less what came back. The same token again brings nothing new.",
    access: "customer",
    body: z.strictObject({ token: z.string().min(1).max(1000) }),
    responses: { 200: z.object({ claim: LoyaltyGuestClaimSchema }) },
    errors: ["loyalty_guest_claim_token_invalid", "conflict"],
    rate_limit_per_minute: 20,
  },
})
