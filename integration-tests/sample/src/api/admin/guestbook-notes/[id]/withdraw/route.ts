import { personOf } from "../../../../../../../../src/lib/actor"
import type {
  RequestOf,
  ResponseOf,
} from "../../../../../../../../src/lib/contract"
import { withdrawNoteWorkflow } from "../../../../../workflows/guestbook"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  const { reason } = req.validatedBody
  await withdrawNoteWorkflow(req.scope).run({
    input: { id, by: personOf(req), reason },
  })
  res.json({ note: { id, status: "withdrawn" } })
}
