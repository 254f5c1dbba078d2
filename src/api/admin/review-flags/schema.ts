import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { flagStatus } from "../../../modules/review/domain/flag-status"
import { DECISION_REASONS } from "../../../modules/review/domain/reasons"

export const ReviewFlagSchema = z
  .object({
    id: z.string(),
    review_id: z.string(),
    flagger_type: z.enum(["customer", "guest"]),
    flagger_id: z.string().describe("A customer, or a guest's order."),
    reason: z.enum(DECISION_REASONS),
    text: z.string().nullable(),
    status: z.enum(flagStatus.values),
    decided_at: moment.nullable(),
    created_at: moment,
  })
  .meta({ id: "ReviewFlag" })
