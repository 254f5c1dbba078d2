import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { QUEUE_ORDERS } from "../../../modules/review/queue"
import { AdminQuestionSchema, QuestionStatusSchema } from "./schema"

export default defineContract({
  GET: {
    summary: "List questions about products",
    description:
      "As a rule what was asked first comes first. `status` is that of the question, or of any answer to it.",
    access: "admin",
    query: listQuery({
      status: oneOrMany(QuestionStatusSchema),
      product_id: z.string().optional(),
      order: z.enum(QUEUE_ORDERS).default("oldest"),
    }),
    responses: { 200: listOf("review_questions", AdminQuestionSchema) },
  },
})
