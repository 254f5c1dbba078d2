import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { suppressMessageWorkflow } from "../../../../../workflows/messaging"
import { readMessage } from "../../read-message"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id = "" } = req.params
  await suppressMessageWorkflow(req.scope).run({
    input: { id, actor: personOf(req) },
  })
  res.json({ message: await readMessage(req.scope, id) })
}
