import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { ReviewFlagSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Dismiss the flags of a review",
    description: "The review stays, and all who have flagged it are answered.",
    access: "admin",
    responses: { 200: z.object({ flag: ReviewFlagSchema }) },
    errors: ["review_transition_refused"],
  },
})
