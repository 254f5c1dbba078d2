import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"

const ReviewRatingSchema = z
  .object({
    product_id: z.string().nullable().describe("Null: the shop itself."),
    average: z.number().nullable().describe("Null without a review."),
    count: z.int(),
    distribution: z.record(z.string(), z.int()),
    verified_count: z.int(),
    media_count: z.int(),
  })
  .meta({ id: "ReviewRating" })

export default defineContract({
  GET: {
    summary: "List what the published reviews come to",
    description: "One for each product that was ever reviewed.",
    access: "admin",
    query: listQuery({ product_id: oneOrMany(z.string()) }),
    responses: { 200: listOf("review_ratings", ReviewRatingSchema) },
  },
})
