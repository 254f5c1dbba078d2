import { z } from "@medusajs/framework/zod"
import { defineContract, listOf } from "../../../lib/contract"
import { findSubmittedReview } from "./find-submitted-review"
import {
  OwnReviewSchema,
  PublicReviewSchema,
  RatingSummarySchema,
  ReviewBody,
  reviewListQuery,
} from "./schema"

export default defineContract({
  GET: {
    summary: "List the reviews of the shop",
    access: "anyone",
    query: reviewListQuery,
    responses: {
      200: listOf("reviews", PublicReviewSchema).extend({
        summary: RatingSummarySchema,
      }),
    },
  },
  POST: {
    summary: "Write a review",
    description:
      "Of a line of an order, of a whole order (then of the shop), or of a product where the shop's policy allows it without a purchase. `status` says whether it is published at once or waits for a person.",
    access: { guest: "review", or_customer: true },
    body: z
      .strictObject({
        line_item_id: z.string().optional(),
        order_id: z.string().optional(),
        product_id: z.string().optional(),
        ...ReviewBody,
      })
      .refine(
        ({ line_item_id, order_id, product_id }) =>
          [line_item_id, order_id, product_id].filter(Boolean).length === 1,
        {
          message: "Send one of line_item_id, order_id and product_id",
          path: ["line_item_id"],
        }
      ),
    responses: { 201: z.object({ review: OwnReviewSchema }) },
    errors: [
      "not_found",
      "review_content_refused",
      "review_exists",
      "review_not_yet",
      "review_without_purchase",
      "upload_transition_refused",
    ],
    recover: findSubmittedReview,
  },
})
