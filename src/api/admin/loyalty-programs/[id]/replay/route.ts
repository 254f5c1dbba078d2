import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { replayProgram } from "../../../../../workflows/loyalty"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  const replay = await replayProgram(req.scope, { id, ...req.validatedBody })
  res.json({ replay })
}
