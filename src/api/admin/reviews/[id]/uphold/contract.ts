import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminReviewSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Uphold the decision on a review",
    description:
      "Answers an appeal: the decision stands. To grant it, publish the review.",
    access: "admin",
    body: z.strictObject({
      answer: z
        .string()
        .trim()
        .min(1)
        .max(2000)
        .describe("For the author, in your own words."),
    }),
    responses: { 200: z.object({ review: AdminReviewSchema }) },
    errors: ["review_content_refused", "review_transition_refused"],
  },
})
