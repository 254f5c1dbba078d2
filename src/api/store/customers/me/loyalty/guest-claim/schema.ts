import { z } from "@medusajs/framework/zod"
import { moment } from "../../../../../../lib/contract"
import { GUEST_CLAIM_STATUSES } from "../../../../../../modules/loyalty/domain/claiming"

export const LoyaltyGuestClaimSchema = z
  .object({
    id: z.string(),
    status: z
      .enum(GUEST_CLAIM_STATUSES)
      .describe(
        "requested: a mail is on its way. confirmed: an order is minutes old, and comes by itself. ended: all is there."
      ),
    orders: z.int().describe("That came by it so far."),
    orders_waiting: z
      .int()
      .describe(
        "That are minutes old and come by themselves; 0 until it is confirmed."
      ),
    points: z.int().describe("That they have earned; most are pending."),
    requested_at: moment,
  })
  .meta({ id: "LoyaltyGuestClaim" })
