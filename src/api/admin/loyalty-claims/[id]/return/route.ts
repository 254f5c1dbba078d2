import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  loyaltyIn,
  returnClaimWorkflow,
} from "../../../../../workflows/loyalty"
import { adminClaimAnswer } from "../../schema"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await returnClaimWorkflow(req.scope).run({ input: { id, by: personOf(req) } })
  const claim = await loyaltyIn(req.scope).readClaim(id)
  res.json({ loyalty_claim: adminClaimAnswer(claim) })
}
