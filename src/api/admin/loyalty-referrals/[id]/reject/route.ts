import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { rejectReferralWorkflow } from "../../../../../workflows/loyalty"
import { readReferral } from "../../read-referral"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await rejectReferralWorkflow(req.scope).run({
    input: { id, by: personOf(req), ...req.validatedBody },
  })
  res.json({ loyalty_referral: await readReferral(req.scope, id) })
}
