import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { releaseReferralWorkflow } from "../../../../../workflows/loyalty"
import { readReferral } from "../../read-referral"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await releaseReferralWorkflow(req.scope).run({
    input: { id, by: personOf(req) },
  })
  res.json({ loyalty_referral: await readReferral(req.scope, id) })
}
