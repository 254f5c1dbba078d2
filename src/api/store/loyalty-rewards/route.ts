import { personOf } from "../../../lib/actor"
import { clock } from "../../../lib/clock"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { salesChannelsOf } from "../../../lib/sales-channels"
import { readOffers } from "../../../workflows/loyalty"
import type contract from "./contract"

/** Asks the service itself, because `query.graph` knows no members. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const { type, id } = personOf(req)
  const { rewards, count } = await readOffers(req.scope, {
    ...{ limit, offset, now: clock.now() },
    customer_id: type === "customer" ? id : undefined,
    sales_channel_ids: salesChannelsOf(req),
  })
  res.json({
    loyalty_rewards: rewards.map(
      ({
        status: _,
        tier_key: __,
        claims_max: ___,
        claims_max_per_member: ____,
        ...reward
      }) => reward
    ),
    ...{ count, limit, offset },
  })
}
