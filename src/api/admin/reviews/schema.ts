import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { appealStatus } from "../../../modules/review/domain/appeal-status"
import { DECISION_REASONS } from "../../../modules/review/domain/reasons"
import { reviewStatus } from "../../../modules/review/domain/review-status"
import { findingRules } from "../../../modules/review/domain/screening"
import { AUDIENCES } from "../../../modules/review/replying"
import {
  AUTHOR_TYPES,
  COLLECTED,
  MEDIA_KINDS,
  SUBJECT_TYPES,
} from "../../../modules/review/types"

export const ReviewStatusSchema = z.enum(reviewStatus.values)

/** Nobody decides by the stars: while undecided the key is not there at all. */
export const AdminReviewSchema = z
  .object({
    id: z.string(),
    status: ReviewStatusSchema,
    is_visible: z.boolean(),
    reason: z.string().nullable(),
    publish_by: moment.nullable(),
    subject_type: z.enum(SUBJECT_TYPES),
    product_id: z.string().nullable(),
    order_id: z.string().nullable(),
    line_item_id: z.string().nullable(),
    rating: z.int().optional().describe("Only of what is decided."),
    title: z.string().nullable(),
    body: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    display_name: z.string().nullable(),
    locale: z.string().nullable(),
    author_type: z.enum(AUTHOR_TYPES),
    collected: z.enum(COLLECTED),
    is_verified: z.boolean(),
    is_incentivized: z.boolean(),
    is_returned: z.boolean(),
    is_edit: z.boolean().describe("An older text is shown meanwhile."),
    findings: z
      .array(
        z.object({ rule: z.enum(findingRules), detail: z.string().optional() })
      )
      .describe("Why the screening held it."),
    open_flag_count: z.int(),
    media: z.array(
      z.object({
        id: z.string(),
        kind: z.enum(MEDIA_KINDS),
        url: z.string().nullable(),
      })
    ),
    appeal: z
      .object({
        text: z.string().nullable(),
        status: z.enum(appealStatus.values),
        answer: z.string().nullable(),
        created_at: moment,
      })
      .nullable()
      .describe("The author's newest, in their own words."),
    replies: z
      .array(
        z.object({
          id: z.string(),
          audience: z.enum(AUDIENCES),
          body: z.string(),
          created_at: moment,
          edited_at: moment.nullable(),
        })
      )
      .describe("What the shop has said, the oldest first."),
    published_at: moment.nullable(),
    edited_at: moment.nullable(),
    created_at: moment,
  })
  .meta({ id: "AdminReview" })

export const RefusalBody = z.strictObject({
  reason: z.enum(DECISION_REASONS),
  statement: z
    .string()
    .trim()
    .min(1)
    .max(2000)
    .optional()
    .describe("For the author, in your own words."),
})
