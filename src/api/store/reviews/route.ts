import { actorOf } from "../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { submitReviewWorkflow, type Reviewer } from "../../../workflows/review"
import type contract from "./contract"
import { listReviews } from "./list-reviews"
import { contentOf, ownReview } from "./review-answers"
import { salesChannelOf } from "./sales-channel-of"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const sales_channel_id = salesChannelOf(req)
  const subject = { product_id: null, sales_channel_id }
  res.json(await listReviews(req.scope, subject, req.validatedQuery))
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { line_item_id, order_id, product_id, ...body } = req.validatedBody
  const { result } = await submitReviewWorkflow(req.scope).run({
    input: {
      subject: { line_item_id, order_id, product_id },
      content: contentOf(body),
      media_ids: body.media_ids,
      locale: body.locale ?? null,
      sales_channel_id: salesChannelOf(req),
      by: actorOf(req) as Reviewer,
    },
  })
  res.status(201).json({ review: ownReview(result) })
}
