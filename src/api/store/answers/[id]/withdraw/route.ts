import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  reviewIn,
  withdrawAnswerWorkflow,
} from "../../../../../workflows/review"
import { ownAnswer } from "../../../questions/question-answers"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await withdrawAnswerWorkflow(req.scope).run({
    input: { id, by: personOf(req) },
  })
  const row = await reviewIn(req.scope).readSaid("review_answer", id)
  res.json({ answer: ownAnswer(row) })
}
