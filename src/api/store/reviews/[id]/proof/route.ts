import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { assertAuthor } from "../../../../../modules/review/domain/review-author"
import type { ReviewState } from "../../../../../modules/review/domain/review-status"
import { reviewIn } from "../../../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const reviews = reviewIn(req.scope)
  const row = await reviews.readReview(req.params.id)
  assertAuthor(row, personOf(req))
  const { review, ...proof } = await reviews.readProof(row)
  res.json({
    ...proof,
    review: { ...review, status: review.status as ReviewState },
  })
}
