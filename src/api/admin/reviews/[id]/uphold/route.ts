import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  readQueued,
  upholdReviewDecisionWorkflow,
} from "../../../../../workflows/review"
import { adminReview } from "../../admin-review"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await upholdReviewDecisionWorkflow(req.scope).run({
    input: { id, by: personOf(req), ...req.validatedBody },
  })
  res.json({ review: adminReview(await readQueued(req.scope, id)) })
}
