import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminReviewSchema, RefusalBody } from "../../schema"

export default defineContract({
  POST: {
    summary: "Reject a review",
    access: "admin",
    body: RefusalBody,
    responses: { 200: z.object({ review: AdminReviewSchema }) },
    errors: ["review_transition_refused"],
  },
})
