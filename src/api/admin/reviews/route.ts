import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { reviewIn } from "../../../workflows/review"
import { adminReview } from "./admin-review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const query = req.validatedQuery
  const { reviews, count } = await reviewIn(req.scope).listQueue(query)
  const { limit, offset } = query
  res.json({ reviews: reviews.map(adminReview), count, limit, offset })
}
