import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../lib/contract"
import { LoyaltyGuestClaimSchema } from "./schema"

export default defineContract({
  POST: {
    summary: "Claim the points of what you bought as a guest",
    description:
      "Mails a link to your own address, whether or not it has ordered anything; its token goes to POST /store/customers/me/loyalty/guest-claim/confirm within 24 hours. Where your address is verified already, the orders are taken over at once. Orders of the last 180 days count.",
    access: "customer",
    body: z.strictObject({}),
    responses: { 202: z.object({ claim: LoyaltyGuestClaimSchema }) },
    errors: [
      "loyalty_program_missing",
      "loyalty_account_closed",
      "rate_limited",
    ],
    rate_limit_per_minute: 10,
  },
})
