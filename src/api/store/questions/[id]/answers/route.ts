import { actorOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { assertShown } from "../../../../../modules/review/question-writing"
import {
  answerQuestionWorkflow,
  reviewIn,
  type Reviewer,
} from "../../../../../workflows/review"
import { ownAnswer, publicAnswer } from "../../question-answers"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const question_id = req.params.id
  const reviews = reviewIn(req.scope)
  assertShown(await reviews.readSaid("review_question", question_id))
  const { answers, count } = await reviews.listAnswers({
    ...{ question_id, limit, offset },
  })
  res.json({ answers: answers.map(publicAnswer), count, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { text, display_name = null } = req.validatedBody
  const { result } = await answerQuestionWorkflow(req.scope).run({
    input: {
      question_id: req.params.id,
      ...{ text, display_name },
      by: actorOf(req) as Reviewer,
    },
  })
  const row = await reviewIn(req.scope).readSaid("review_answer", result.id)
  res.status(201).json({ answer: ownAnswer(row) })
}
