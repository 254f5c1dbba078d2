import type { RequestOf, ResponseOf } from "../../../../../../../lib/contract"
import { confirmClaimWorkflow } from "../../../../../../../workflows/loyalty"
import { readClaim } from "../claim"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await confirmClaimWorkflow(req.scope).run({
    input: {
      customer_id: req.auth_context.actor_id,
      token: req.validatedBody.token,
    },
  })
  res.json({ claim: await readClaim(req.scope, result.id) })
}
