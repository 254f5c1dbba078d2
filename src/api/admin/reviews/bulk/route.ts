import { personOf } from "../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { decideReviews } from "../../../../workflows/review"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const decision = { by: personOf(req), ...req.validatedBody }
  res.json({ reviews: await decideReviews(req.scope, decision) })
}
