import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { listPurchasesOfOrder } from "../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, order_id } = req.validatedQuery
  const { lines, count } = await listPurchasesOfOrder(req.scope, order_id, {
    take: limit,
    skip: offset,
  })
  res.json({ review_purchases: lines, count, limit, offset })
}
