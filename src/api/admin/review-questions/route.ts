import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { reviewIn } from "../../../workflows/review"
import { adminQuestion } from "./admin-question"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const query = req.validatedQuery
  const { questions, count } = await reviewIn(req.scope).listQuestionQueue(
    query
  )
  const { limit, offset } = query
  res.json({
    review_questions: questions.map(adminQuestion),
    ...{ count, limit, offset },
  })
}
