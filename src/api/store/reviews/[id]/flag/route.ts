import { actorOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import type { DecisionReason } from "../../../../../modules/review/domain/reasons"
import {
  flagReviewWorkflow,
  type Reviewer,
} from "../../../../../workflows/review"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { reason, text = null } = req.validatedBody
  const { result } = await flagReviewWorkflow(req.scope).run({
    input: {
      ...{ id: req.params.id, reason, text },
      by: actorOf(req) as Reviewer,
    },
  })
  const { flag } = result
  res.status(201).json({
    flag: {
      id: flag.id,
      review_id: flag.review_id,
      reason: flag.reason as DecisionReason,
      text: flag.text,
      status: flag.status,
      created_at: flag.occurred_at,
    },
  })
}
