import { clock } from "../../../../../lib/clock"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { loyaltyIn } from "../../../../../workflows/loyalty"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { points_available, points_pending, tier, next_tier, expiring } =
    await loyaltyIn(req.scope).readAccount({
      ...{ customer_id: req.auth_context.actor_id, now: clock.now() },
    })
  res.json({
    loyalty: { points_available, points_pending, tier, next_tier, expiring },
  })
}
