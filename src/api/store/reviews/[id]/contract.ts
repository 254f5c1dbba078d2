import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { OwnReviewSchema, ReviewBody } from "../schema"

export default defineContract({
  POST: {
    summary: "Edit a review of one's own",
    description:
      "The text before stays visible until the new one has passed. What is left out is taken out.",
    access: { guest: "review", or_customer: true },
    body: z.strictObject(ReviewBody),
    responses: { 200: z.object({ review: OwnReviewSchema }) },
    errors: [
      "review_content_refused",
      "review_transition_refused",
      "upload_transition_refused",
    ],
  },
})
