import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { questionStatus } from "../../../modules/review/domain/question-status"
import { findingRules } from "../../../modules/review/domain/screening"

export const QuestionStatusSchema = z.enum(questionStatus.values)

/** What a question and an answer have in common for whoever decides. */
const Said = {
  id: z.string(),
  status: QuestionStatusSchema,
  reason: z.string().nullable(),
  publish_by: moment.nullable(),
  author_type: z.enum(["customer", "guest", "imported", "shop"]),
  display_name: z.string().nullable(),
  text: z.string(),
  findings: z
    .array(
      z.object({ rule: z.enum(findingRules), detail: z.string().optional() })
    )
    .describe("Why the screening held it."),
  published_at: moment.nullable(),
  created_at: moment,
}

const AdminAnswerSchema = z
  .object({
    ...Said,
    question_id: z.string(),
    is_verified: z.boolean(),
  })
  .meta({ id: "AdminAnswer" })

export const AdminQuestionSchema = z
  .object({
    ...Said,
    product_id: z.string(),
    locale: z.string().nullable(),
    answer_count: z.int().describe("Of those that everybody reads."),
    answers: z.array(AdminAnswerSchema).describe("What waits comes first."),
  })
  .meta({ id: "AdminQuestion" })
