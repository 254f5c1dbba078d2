import { actorOf } from "../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import {
  reviewIn,
  reviseReviewWorkflow,
  type Reviewer,
} from "../../../../workflows/review"
import { contentOf, ownReview } from "../review-answers"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  const body = req.validatedBody
  await reviseReviewWorkflow(req.scope).run({
    input: {
      id,
      content: contentOf(body),
      media_ids: body.media_ids,
      by: actorOf(req) as Reviewer,
    },
  })
  res.json({ review: ownReview(await reviewIn(req.scope).readOwnReview(id)) })
}
