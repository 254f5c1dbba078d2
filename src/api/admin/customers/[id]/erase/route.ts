import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { eraseCustomerWorkflow } from "../../../../../workflows/privacy"
import { readRequest } from "../../../privacy-requests/read-requests"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { result } = await eraseCustomerWorkflow(req.scope).run({
    input: {
      customer_id: req.params.id,
      ...req.validatedBody,
      requested_by: personOf(req),
    },
  })
  res.json({ privacy_request: await readRequest(req.scope, result.id) })
}
