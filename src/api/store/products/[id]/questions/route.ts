import { actorOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  askQuestionWorkflow,
  reviewIn,
  type Reviewer,
} from "../../../../../workflows/review"
import {
  ownQuestion,
  publicQuestion,
} from "../../../questions/question-answers"
import { salesChannelOf } from "../../../reviews/sales-channel-of"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, order } = req.validatedQuery
  const { questions, count } = await reviewIn(req.scope).listQuestions({
    product_id: req.params.id,
    ...{ order, limit, offset },
  })
  res.json({ questions: questions.map(publicQuestion), count, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { text, display_name = null, locale = null } = req.validatedBody
  const { result } = await askQuestionWorkflow(req.scope).run({
    input: {
      product_id: req.params.id,
      ...{ text, display_name, locale },
      sales_channel_id: salesChannelOf(req),
      by: actorOf(req) as Reviewer,
    },
  })
  const row = await reviewIn(req.scope).readSaid("review_question", result.id)
  res.status(201).json({ question: ownQuestion(row) })
}
