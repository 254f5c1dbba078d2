import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { listReviews } from "../../../reviews/list-reviews"
import { salesChannelOf } from "../../../reviews/sales-channel-of"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const subject = {
    product_id: req.params.id,
    sales_channel_id: salesChannelOf(req),
  }
  res.json(await listReviews(req.scope, subject, req.validatedQuery))
}
