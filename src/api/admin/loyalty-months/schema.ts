import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { monthFigures } from "../loyalty-liability/schema"

export const AdminLoyaltyMonth = z
  .object({
    id: z.string(),
    ...monthFigures,
    closed_at: moment,
    actor_type: z.string(),
    actor_id: z.string().nullable(),
    digest: z
      .string()
      .describe("Of the figures and of the month before; note it elsewhere."),
  })
  .meta({ id: "AdminLoyaltyMonth" })

export const LoyaltyBookMonths = z
  .object({
    first_month: z
      .string()
      .describe("That of the first entry; until then the one that is."),
    current_month: z.string().describe("On the shop's calendar."),
    next_to_close: z.string().describe("Also while it is not over."),
  })
  .meta({ id: "LoyaltyBookMonths" })

/** Its figures are one column. */
export const LOYALTY_MONTH_FIELDS = [
  ...["id", "month", "time_zone", "starts_at", "ends_at", "figures"],
  ...["closed_at", "actor_type", "actor_id", "digest"],
]
