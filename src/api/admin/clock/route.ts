import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { readClock } from "../../../workflows/clock"
import { assertClockMovable } from "./movable"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  assertClockMovable()
  res.json({ clock: await readClock(req.scope) })
}
