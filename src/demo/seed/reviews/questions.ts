import type { SharedContext } from "../../../modules/review/batch-service"
import type { DemoAnswer, DemoQuestion } from "../../reviews/demo-question"
import { demoQuestions } from "../../reviews"
import type { SeedContext } from "../context"
import { daysBefore } from "../past"
import { demoId } from "./demo-id"
import type { Desk } from "./desk"

/** A list, which the type of a JSON column does not know. */
const NO_FINDINGS = [] as unknown as Record<string, unknown>

const questionIdOf = ({ product, by, days_ago }: DemoQuestion) =>
  demoId("revq", [product, by, days_ago].join("/"))

/** What shoppers asked, and who knew it: all of it at once, or nothing. */
export async function seedQuestions(context: SeedContext, desk: Desk) {
  const { reviews } = desk
  const known = await reviews.listReviewQuestions(
    { id: demoQuestions.map(questionIdOf) },
    { select: ["id"], take: demoQuestions.length, withDeleted: true }
  )
  const ids = new Set(known.map(({ id }) => id))
  const missing = demoQuestions.filter(
    (question) => !ids.has(questionIdOf(question))
  )
  if (missing.length) {
    await reviews.together((shared) => write(context, desk, missing, shared))
  }
}

async function write(
  { now }: SeedContext,
  { reviews, products, channelOf, merchant }: Desk,
  missing: DemoQuestion[],
  shared: SharedContext
) {
  const questions = missing.map((question) => ({
    ...published(daysBefore(now, question.days_ago)),
    id: questionIdOf(question),
    product_id: products.get(question.product)?.id as string,
    sales_channel_id: channelOf(question.product),
    author_type: "imported",
    display_name: question.by,
    locale: question.locale,
    text: question.body,
    answer_count: question.answers.length,
  }))
  const answers = missing.flatMap((question) =>
    question.answers.map((answer, index) => ({
      ...published(daysBefore(now, question.days_ago - answer.days_after)),
      ...answererOf(answer, merchant),
      id: demoId("reva", `${questionIdOf(question)}/${index}`),
      question_id: questionIdOf(question),
      text: answer.body,
    }))
  )
  await reviews.createReviewQuestions(questions, shared)
  await reviews.createReviewAnswers(answers, shared)
  await reviews.createReviewQuestionEvents(
    [...questions, ...answers].flatMap(eventsOf),
    shared
  )
}

const published = (at: Date) => ({
  status: "published" as const,
  findings: NO_FINDINGS,
  published_at: at,
  occurred_at: at,
})

const answererOf = ({ from, by }: DemoAnswer, merchant: Desk["merchant"]) =>
  from === "shop"
    ? { author_type: "shop", author_id: merchant.id, display_name: null }
    : { author_type: "imported", author_id: null, display_name: by ?? null }

const eventsOf = (said: {
  id: string
  author_type: string
  occurred_at: Date
}) =>
  [
    [null, "submitted"],
    ["submitted", "published"],
  ].map(([from, to]) => ({
    ...{ subject_id: said.id, from, to: to as string },
    actor_type: said.author_type === "shop" ? "user" : said.author_type,
    occurred_at: said.occurred_at,
  }))
