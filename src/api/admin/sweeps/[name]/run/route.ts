import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { runSweepOnce } from "../../../../../workflows/sweep"
import { assertClockMovable } from "../../../clock/movable"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  assertClockMovable()
  res.json({ sweep: await runSweepOnce(req.scope, req.params.name) })
}
