import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { reviewIn } from "../../../../../workflows/review"
import { ownReview } from "../../../reviews/review-answers"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const { reviews, count } = await reviewIn(req.scope).listOwn(
    req.auth_context.actor_id,
    { limit, offset }
  )
  res.json({ reviews: reviews.map(ownReview), count, limit, offset })
}
