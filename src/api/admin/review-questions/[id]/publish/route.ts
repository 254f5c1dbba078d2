import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { publishQuestionWorkflow } from "../../../../../workflows/review"
import { readAdminQuestion } from "../../admin-question"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await publishQuestionWorkflow(req.scope).run({
    input: { id, by: personOf(req) },
  })
  res.json({ question: await readAdminQuestion(req.scope, id) })
}
