import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { reviewIn, rejectAnswerWorkflow } from "../../../../../workflows/review"
import { readAdminQuestion } from "../../../review-questions/admin-question"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await rejectAnswerWorkflow(req.scope).run({
    input: { id, by: personOf(req), ...req.validatedBody },
  })
  const { question_id } = await reviewIn(req.scope).readSaid(
    "review_answer",
    id
  )
  res.json({ question: await readAdminQuestion(req.scope, question_id) })
}
