import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { listReviewableLines } from "../../../../../workflows/review"
import { salesChannelOf } from "../../../reviews/sales-channel-of"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const page = await listReviewableLines(req.scope, {
    customer_id: req.auth_context.actor_id,
    sales_channel_id: salesChannelOf(req),
    ...{ limit, offset },
  })
  res.json({ ...page, limit, offset })
}
