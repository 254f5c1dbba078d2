import type { RequestOf, ResponseOf } from "../../../../../../../lib/contract"
import { confirmGuestClaimWorkflow } from "../../../../../../../workflows/loyalty"
import { readGuestClaim } from "../claim"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await confirmGuestClaimWorkflow(req.scope).run({
    input: {
      customer_id: req.auth_context.actor_id,
      token: req.validatedBody.token,
    },
  })
  res.json({ claim: await readGuestClaim(req.scope, result.id) })
}
