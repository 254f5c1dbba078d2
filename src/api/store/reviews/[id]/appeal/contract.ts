import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { OwnReviewSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Appeal the decision on a review of one's own",
    description: "Once for each decision. A person answers it.",
    access: { guest: "review", or_customer: true },
    body: z.strictObject({ text: z.string().trim().min(1).max(5000) }),
    responses: { 200: z.object({ review: OwnReviewSchema }) },
    errors: ["review_content_refused", "review_transition_refused"],
  },
})
