import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { AdminQuestionSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Answer a question as the shop",
    description: "Everybody who reads the question reads it at once.",
    access: "admin",
    body: z.strictObject({ text: z.string().trim().min(1).max(2000) }),
    responses: { 201: z.object({ question: AdminQuestionSchema }) },
    errors: ["review_content_refused"],
  },
})
