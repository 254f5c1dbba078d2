import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  reviewIn,
  withdrawQuestionWorkflow,
} from "../../../../../workflows/review"
import { ownQuestion } from "../../question-answers"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await withdrawQuestionWorkflow(req.scope).run({
    input: { id, by: personOf(req) },
  })
  const row = await reviewIn(req.scope).readSaid("review_question", id)
  res.json({ question: ownQuestion(row) })
}
