import { z } from "@medusajs/framework/zod"
import { listQuery, moment } from "../../../lib/contract"
import {
  answerStatus,
  questionStatus,
} from "../../../modules/review/domain/question-status"
import {
  ANSWERS_SHOWN_MAX,
  QUESTION_ORDERS,
} from "../../../modules/review/question-listing"

/** What everybody may read. Nothing that leads to a person is in it. */
export const PublicAnswerSchema = z
  .object({
    id: z.string(),
    question_id: z.string(),
    text: z.string(),
    by: z.enum(["shop", "buyer"]),
    verified: z.boolean().describe("The shop sold the product to the author."),
    display_name: z.string().nullable(),
    published_at: moment,
  })
  .meta({ id: "Answer" })

export const PublicQuestionSchema = z
  .object({
    id: z.string(),
    product_id: z.string(),
    text: z.string(),
    display_name: z.string().nullable(),
    locale: z.string().nullable(),
    answer_count: z.int(),
    answers: z
      .array(PublicAnswerSchema)
      .describe(
        `The first ${ANSWERS_SHOWN_MAX}; all are under \`/store/questions/:id/answers\`.`
      ),
    published_at: moment,
  })
  .meta({ id: "Question" })

/** The same for its author, also before anybody else reads it. */
export const OwnQuestionSchema = z
  .object({
    id: z.string(),
    product_id: z.string(),
    status: z.enum(questionStatus.values),
    reason: z.string().nullable(),
    text: z.string(),
    display_name: z.string().nullable(),
    locale: z.string().nullable(),
    published_at: moment.nullable(),
    created_at: moment,
  })
  .meta({ id: "OwnQuestion" })

export const OwnAnswerSchema = z
  .object({
    id: z.string(),
    question_id: z.string(),
    status: z.enum(answerStatus.values),
    reason: z.string().nullable(),
    text: z.string(),
    display_name: z.string().nullable(),
    verified: z.boolean(),
    published_at: moment.nullable(),
    created_at: moment,
  })
  .meta({ id: "OwnAnswer" })

const text = (max: number) => z.string().trim().min(1).max(max)

export const AnswerBody = {
  text: text(2000),
  display_name: text(60).optional(),
}

export const QuestionBody = {
  text: text(1000),
  display_name: text(60).optional(),
  locale: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
}

export const questionListQuery = listQuery({
  order: z
    .enum(Object.keys(QUESTION_ORDERS) as [keyof typeof QUESTION_ORDERS])
    .default("newest"),
})
