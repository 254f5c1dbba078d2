import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { reviewIn } from "../../../workflows/review"
import type contract from "./contract"
import { reviewFlag } from "./review-flag"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const query = req.validatedQuery
  const { flags, count } = await reviewIn(req.scope).listFlags(query)
  const { limit, offset } = query
  res.json({ flags: flags.map(reviewFlag), count, limit, offset })
}
