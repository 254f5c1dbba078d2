import type { RequestOf, ResponseOf } from "../../../../../../lib/contract"
import { loyaltyIn } from "../../../../../../workflows/loyalty"
import type contract from "./contract"

/** Asks the service itself, because `query.graph` knows no cursors. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { entries, next } = await loyaltyIn(req.scope).readEntries({
    customer_id: req.auth_context.actor_id,
    ...req.validatedQuery,
  })
  res.json({
    entries: entries.map(
      ({ adjustment: _, reverses_id: __, ...entry }) => entry
    ),
    next,
  })
}
