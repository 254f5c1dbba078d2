import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import {
  deleteDraftWorkflow,
  replaceDraftWorkflow,
} from "../../../../workflows/loyalty"
import { readProgram } from "../read-program"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id } = req.params
  res.json({ loyalty_program: await readProgram(req.scope, id) })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  const { definition } = req.validatedBody
  await replaceDraftWorkflow(req.scope).run({ input: { id, definition } })
  res.json({ loyalty_program: await readProgram(req.scope, id) })
}

export async function DELETE(
  req: RequestOf<typeof contract.DELETE>,
  res: ResponseOf<typeof contract.DELETE>
) {
  const { id } = req.params
  await deleteDraftWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "loyalty_program", deleted: true })
}
