import type { RequestOf, ResponseOf } from "../../../../../../lib/contract"
import { markMessagesReadWorkflow } from "../../../../../../workflows/messaging"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { ids } = req.validatedBody
  const { result } = await markMessagesReadWorkflow(req.scope).run({
    input: {
      customer_id: req.auth_context.actor_id,
      ones: ids ? { ids } : { all: true },
    },
  })
  res.json(result)
}
