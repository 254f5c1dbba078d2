import { z } from "@medusajs/framework/zod"
import { defineContract, listOf } from "../../../../../lib/contract"
import {
  OwnQuestionSchema,
  PublicQuestionSchema,
  QuestionBody,
  questionListQuery,
} from "../../../questions/schema"

export default defineContract({
  GET: {
    summary: "List the questions about a product",
    access: "anyone",
    query: questionListQuery,
    responses: { 200: listOf("questions", PublicQuestionSchema) },
  },
  POST: {
    summary: "Ask a question about a product",
    description:
      "Nobody needs to have bought it. `status` says whether it is published at once or waits for a person.",
    access: { guest: "review", or_customer: true },
    body: z.strictObject(QuestionBody),
    responses: { 201: z.object({ question: OwnQuestionSchema }) },
    errors: [
      "review_content_refused",
      "review_question_exists",
      "review_questions_disabled",
    ],
  },
})
