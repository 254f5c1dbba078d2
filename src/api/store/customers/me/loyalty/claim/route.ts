import type { RequestOf, ResponseOf } from "../../../../../../lib/contract"
import { requestClaimWorkflow } from "../../../../../../workflows/loyalty"
import { readClaim } from "./claim"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { actor_id, auth_identity_id } = req.auth_context
  const { result } = await requestClaimWorkflow(req.scope).run({
    input: { customer_id: actor_id, auth_identity_id },
  })
  res.status(202).json({ claim: await readClaim(req.scope, result.id) })
}
