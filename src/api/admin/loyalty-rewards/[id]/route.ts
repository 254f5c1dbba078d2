import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { changeRewardWorkflow } from "../../../../workflows/loyalty"
import { readReward } from "../read-reward"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ loyalty_reward: await readReward(req.scope, req.params.id) })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await changeRewardWorkflow(req.scope).run({
    input: { id, ...req.validatedBody },
  })
  res.json({ loyalty_reward: await readReward(req.scope, id) })
}
