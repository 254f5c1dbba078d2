import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { replaceDraftWorkflow } from "../../../../workflows/loyalty"
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
