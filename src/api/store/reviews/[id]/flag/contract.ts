import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"
import { DECISION_REASONS } from "../../../../../modules/review/domain/reasons"
import { flagStatus } from "../../../../../modules/review/domain/flag-status"

const OwnReviewFlagSchema = z
  .object({
    id: z.string(),
    review_id: z.string(),
    reason: z.enum(DECISION_REASONS),
    text: z.string().nullable(),
    status: z.enum(flagStatus.values),
    created_at: moment,
  })
  .meta({ id: "OwnReviewFlag" })

export default defineContract({
  POST: {
    summary: "Flag a review",
    description:
      "Says that it should not stand there; `illegal-content` is a notice in the sense of article 16 of the Digital Services Act. It stays visible until a person has looked. Flagged again, it answers the same.",
    access: { guest: "review", or_customer: true },
    body: z.strictObject({
      reason: z.enum(DECISION_REASONS),
      text: z.string().trim().min(1).max(2000).optional(),
    }),
    responses: { 201: z.object({ flag: OwnReviewFlagSchema }) },
  },
})
