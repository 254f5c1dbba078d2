import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminQuestionSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Publish a question",
    access: "admin",
    responses: { 200: z.object({ question: AdminQuestionSchema }) },
    errors: ["review_transition_refused"],
  },
})
