import type { RequestOf, ResponseOf } from "../../../../../../lib/contract"
import { requestGuestClaimWorkflow } from "../../../../../../workflows/loyalty"
import { readGuestClaim } from "./claim"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { actor_id, auth_identity_id } = req.auth_context
  const { result } = await requestGuestClaimWorkflow(req.scope).run({
    input: { customer_id: actor_id, auth_identity_id },
  })
  res.status(202).json({ claim: await readGuestClaim(req.scope, result.id) })
}
