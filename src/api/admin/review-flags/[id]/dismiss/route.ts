import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { dismissReviewFlagsWorkflow } from "../../../../../workflows/review"
import { reviewFlag } from "../../review-flag"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await dismissReviewFlagsWorkflow(req.scope).run({
    input: { id: req.params.id, by: personOf(req) },
  })
  res.json({ flag: reviewFlag(result) })
}
