import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { advanceClock } from "../../../../workflows/clock"
import { assertClockMovable } from "../movable"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  assertClockMovable()
  res.json(await advanceClock(req.scope, req.validatedBody))
}
