import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { salesChannelsOf } from "../../../../../lib/sales-channels"
import {
  claimRewardWorkflow,
  loyaltyIn,
} from "../../../../../workflows/loyalty"
import { claimAnswer } from "../../claim-answer"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await claimRewardWorkflow(req.scope).run({
    input: {
      reward_id: req.params.id,
      customer_id: req.auth_context.actor_id,
      sales_channel_ids: salesChannelsOf(req),
      ...req.validatedBody,
    },
  })
  const claim = await loyaltyIn(req.scope).readClaim(result.id)
  res.status(201).json({ loyalty_claim: claimAnswer(claim) })
}
