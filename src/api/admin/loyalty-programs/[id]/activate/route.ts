import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { activateProgramWorkflow } from "../../../../../workflows/loyalty"
import { readProgram } from "../../read-program"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await activateProgramWorkflow(req.scope).run({ input: { id } })
  res.json({ loyalty_program: await readProgram(req.scope, id) })
}
