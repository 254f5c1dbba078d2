import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { rejectQuestionWorkflow } from "../../../../../workflows/review"
import { readAdminQuestion } from "../../admin-question"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await rejectQuestionWorkflow(req.scope).run({
    input: { id, by: personOf(req), ...req.validatedBody },
  })
  res.json({ question: await readAdminQuestion(req.scope, id) })
}
