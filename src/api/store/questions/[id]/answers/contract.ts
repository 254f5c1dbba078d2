import { z } from "@medusajs/framework/zod"
import { defineContract, listOf, listQuery } from "../../../../../lib/contract"
import { AnswerBody, OwnAnswerSchema, PublicAnswerSchema } from "../../schema"

export default defineContract({
  GET: {
    summary: "List the answers to a question",
    description: "The oldest first.",
    access: "anyone",
    query: listQuery({}),
    responses: { 200: listOf("answers", PublicAnswerSchema) },
  },
  POST: {
    summary: "Answer a question",
    description:
      "For whoever has bought the product and can review it, once each. `status` says whether it is published at once or waits for a person.",
    access: { guest: "review", or_customer: true },
    body: z.strictObject(AnswerBody),
    responses: { 201: z.object({ answer: OwnAnswerSchema }) },
    errors: [
      "review_answer_exists",
      "review_content_refused",
      "review_not_yet",
      "review_questions_disabled",
      "review_without_purchase",
    ],
  },
})
