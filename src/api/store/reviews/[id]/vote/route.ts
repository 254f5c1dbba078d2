import { actorOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  castReviewVoteWorkflow,
  type Reviewer,
} from "../../../../../workflows/review"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  const { value } = req.validatedBody
  const { result } = await castReviewVoteWorkflow(req.scope).run({
    input: { id, value, by: actorOf(req) as Reviewer },
  })
  res.json({ vote: result })
}
