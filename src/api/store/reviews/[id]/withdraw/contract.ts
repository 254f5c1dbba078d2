import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { OwnReviewSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Withdraw a review of one's own",
    access: { guest: "review", or_customer: true },
    responses: { 200: z.object({ review: OwnReviewSchema }) },
    errors: ["review_transition_refused"],
  },
})
