import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { ReviewImportSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Cancel an import of reviews",
    description: "What is imported already stays.",
    access: "admin",
    responses: { 200: z.object({ review_import: ReviewImportSchema }) },
    errors: ["review_transition_refused"],
  },
})
