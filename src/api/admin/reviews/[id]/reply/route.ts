import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { replyToReviewWorkflow } from "../../../../../workflows/review"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  const { result } = await replyToReviewWorkflow(req.scope).run({
    input: { id, by: personOf(req), ...req.validatedBody },
  })
  res.json({
    reply: {
      id: result.id,
      review_id: result.review_id,
      audience: result.audience,
      body: result.body,
      created_at: result.occurred_at,
      edited_at: result.edited_at,
    },
  })
}
