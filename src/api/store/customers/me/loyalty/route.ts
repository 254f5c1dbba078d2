import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../../../../lib/clock"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  changeAccountWorkflow,
  loyaltyIn,
} from "../../../../../workflows/loyalty"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ loyalty: await readOwn(req.scope, req.auth_context.actor_id) })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const customer_id = req.auth_context.actor_id
  await changeAccountWorkflow(req.scope).run({
    input: { customer_id, ...req.validatedBody, is_by_member: true },
  })
  res.json({ loyalty: await readOwn(req.scope, customer_id) })
}

async function readOwn(container: MedusaContainer, customer_id: string) {
  const account = await loyaltyIn(container).readAccount({
    ...{ customer_id, now: clock.now() },
  })
  const { points_available, points_pending, points_reserved } = account
  const { birthday, tier, tier_points, grace_until } = account
  const { next_tier, expiring } = account
  return {
    ...{ points_available, points_pending, points_reserved, birthday },
    ...{ tier, tier_points, grace_until, next_tier, expiring },
  }
}
