import type { RequestOf, ResponseOf } from "../../../lib/contract"
import type { RequestRow } from "../../../modules/review/request-rows"
import { reviewIn } from "../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const [rows, count] = await reviewIn(req.scope).listAndCountReviewRequests(
    filters,
    { take: limit, skip: offset, order: { occurred_at: "DESC", id: "DESC" } }
  )
  const requests = rows as unknown as RequestRow[]
  res.json({
    review_requests: requests.map(adminRequest),
    ...{ count, limit, offset },
  })
}

function adminRequest(row: RequestRow) {
  return {
    id: row.id,
    order_id: row.order_id,
    customer_id: row.customer_id,
    sales_channel_id: row.sales_channel_id,
    status: row.status,
    reason: row.reason,
    due_at: row.due_at,
    invited_at: row.invited_at,
    reminded_at: row.reminded_at,
    answered_at: row.answered_at,
    offer: row.offer,
    created_at: row.occurred_at,
  }
}
