import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { createRewardWorkflow, loyaltyIn } from "../../../workflows/loyalty"
import type contract from "./contract"
import { readReward } from "./read-reward"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const { rewards, count } = await loyaltyIn(req.scope).listRewards(
    req.validatedQuery
  )
  res.json({ loyalty_rewards: rewards, count, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await createRewardWorkflow(req.scope).run({
    input: req.validatedBody,
  })
  const loyalty_reward = await readReward(req.scope, result.id)
  res.status(201).json({ loyalty_reward })
}
