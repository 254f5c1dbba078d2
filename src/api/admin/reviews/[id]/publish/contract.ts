import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminReviewSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Publish a review",
    access: "admin",

    responses: { 200: z.object({ review: AdminReviewSchema }) },
    errors: ["review_transition_refused"],
  },
})
