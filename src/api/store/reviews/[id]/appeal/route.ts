import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { appealReviewWorkflow, reviewIn } from "../../../../../workflows/review"
import { ownReview } from "../../review-answers"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await appealReviewWorkflow(req.scope).run({
    input: { id, by: personOf(req), ...req.validatedBody },
  })
  res.json({ review: ownReview(await reviewIn(req.scope).readOwnReview(id)) })
}
