import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { activateRewardWorkflow } from "../../../../../workflows/loyalty"
import { readReward } from "../../read-reward"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await activateRewardWorkflow(req.scope).run({ input: { id } })
  res.json({ loyalty_reward: await readReward(req.scope, id) })
}
