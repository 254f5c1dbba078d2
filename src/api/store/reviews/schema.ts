import { z } from "@medusajs/framework/zod"
import { listQuery, moment, oneOrMany } from "../../../lib/contract"
import { ORDERS } from "../../../modules/review/listing"
import { appealStatus } from "../../../modules/review/domain/appeal-status"
import { reviewStatus } from "../../../modules/review/domain/review-status"
import { AUDIENCES } from "../../../modules/review/replying"
import { COLLECTED, MEDIA_KINDS } from "../../../modules/review/types"

const Stars = z.int().min(1).max(5)

const Medium = z.object({
  id: z.string(),
  kind: z.enum(MEDIA_KINDS),
  url: z.string().nullable(),
})

/** What everybody may read. Nothing that leads to a person is in it. */
export const PublicReviewSchema = z
  .object({
    id: z.string(),
    product_id: z.string().nullable(),
    variant_id: z.string().nullable(),
    rating: Stars,
    title: z.string().nullable(),
    body: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    recommend: z.boolean().nullable(),
    experience_date: moment.nullable(),
    display_name: z.string().nullable(),
    locale: z.string().nullable(),
    verified: z.boolean().describe("The shop sold it to the author."),
    collected: z.enum(COLLECTED),
    incentivized: z
      .boolean()
      .describe("The author was promised something, whatever they say."),
    returned: z.boolean(),
    media: z.array(Medium),
    reply: z.object({ body: z.string(), created_at: moment }).nullable(),
    votes: z.object({ up: z.int(), down: z.int() }),
    published_at: moment,
    edited_at: moment.nullable(),
  })
  .meta({ id: "Review" })

/** The same for its author, also before anybody else reads it. */
export const OwnReviewSchema = z
  .object({
    id: z.string(),
    product_id: z.string().nullable(),
    order_id: z.string().nullable(),
    line_item_id: z.string().nullable(),
    status: z.enum(reviewStatus.values),
    reason: z.string().nullable(),
    appeal: z
      .object({
        status: z.enum(appealStatus.values),
        answer: z.string().nullable().describe("In the shop's own words."),
      })
      .nullable()
      .describe("The newest, if there is one."),
    rating: Stars,
    title: z.string().nullable(),
    body: z.string().nullable(),
    attributes: z.record(z.string(), z.string()),
    recommend: z.boolean().nullable(),
    experience_date: moment.nullable(),
    display_name: z.string().nullable(),
    verified: z.boolean(),
    incentivized: z.boolean(),
    media: z.array(Medium),
    replies: z
      .array(
        z.object({
          audience: z.enum(AUDIENCES),
          body: z.string(),
          created_at: moment,
        })
      )
      .describe("What the shop said, also to the author alone."),
    complaint_url: z
      .string()
      .nullable()
      .describe("Where a buyer who gave few stars can open a complaint."),
    published_at: moment.nullable(),
    edited_at: moment.nullable(),
    created_at: moment,
  })
  .meta({ id: "OwnReview" })

export const RatingSummarySchema = z
  .object({
    average: z.number().nullable().describe("Null without a review."),
    count: z.int(),
    distribution: z.record(z.string(), z.int()),
    verified_share: z.number().nullable(),
    recommended_share: z
      .number()
      .nullable()
      .describe("Of those who said whether they would recommend it."),
    attributes: z.record(z.string(), z.record(z.string(), z.int())),
  })
  .meta({ id: "RatingSummary" })

const text = (max: number) => z.string().trim().min(1).max(max)

/** What an author may say; what they review is said beside it. */
export const ReviewBody = {
  rating: Stars.describe("Whole stars."),
  title: text(150).optional(),
  body: text(5000).optional(),
  attributes: z.record(z.string().max(40), z.string().max(40)).default({}),
  recommend: z.boolean().optional(),
  experience_date: z.iso
    .date()
    .optional()
    .describe("When it was used, like 2026-05-01."),
  display_name: text(60).optional(),
  media_ids: z
    .array(z.string())
    .max(6)
    .default([])
    .describe("Of files sent to `/store/reviews/media`."),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
}

const isTrue = z
  .enum(["true", "false"])
  .transform((word) => word === "true")
  .optional()

export const reviewListQuery = listQuery({
  rating: oneOrMany(z.coerce.number().int().min(1).max(5)),
  media: isTrue,
  verified: isTrue,
  attribute: oneOrMany(
    z.string().regex(/^[a-z][a-z0-9_]{0,39}:[a-z][a-z0-9_]{0,39}$/)
  ).describe("Like `fit:small`."),
  q: z.string().trim().min(1).max(200).optional(),
  order: z
    .enum(Object.keys(ORDERS) as [keyof typeof ORDERS])
    .optional()
    .describe("Without it, as the shop has chosen."),
})
