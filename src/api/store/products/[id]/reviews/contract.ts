import { defineContract, listOf } from "../../../../../lib/contract"
import {
  PublicReviewSchema,
  RatingSummarySchema,
  reviewListQuery,
} from "../../../reviews/schema"

export default defineContract({
  GET: {
    summary: "List the reviews of a product",
    access: "anyone",
    query: reviewListQuery,
    responses: {
      200: listOf("reviews", PublicReviewSchema).extend({
        summary: RatingSummarySchema,
      }),
    },
  },
})
