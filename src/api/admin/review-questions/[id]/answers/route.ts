import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { answerQuestionAsShopWorkflow } from "../../../../../workflows/review"
import { readAdminQuestion } from "../../admin-question"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await answerQuestionAsShopWorkflow(req.scope).run({
    input: { question_id: id, by: personOf(req), ...req.validatedBody },
  })
  const question = await readAdminQuestion(req.scope, id)
  res.status(201).json({ question })
}
