import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { mergeCustomersWorkflow } from "../../../../../workflows/privacy"
import { readRequest } from "../../../privacy-requests/read-requests"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { into, ...rest } = req.validatedBody
  const { result } = await mergeCustomersWorkflow(req.scope).run({
    input: {
      from_id: req.params.id,
      into_id: into,
      ...rest,
      requested_by: personOf(req),
    },
  })
  res.json({ privacy_request: await readRequest(req.scope, result.id) })
}
