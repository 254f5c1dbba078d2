import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { createTierWorkflow, loyaltyIn } from "../../../workflows/loyalty"
import type contract from "./contract"
import { asAnswer, readTier } from "./read-tier"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const { tiers, count } = await loyaltyIn(req.scope).listTiers({
    ...{ limit, offset },
  })
  res.json({ loyalty_tiers: tiers.map(asAnswer), count, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await createTierWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  const loyalty_tier = await readTier(req.scope, result.id)
  res.status(201).json({ loyalty_tier })
}
