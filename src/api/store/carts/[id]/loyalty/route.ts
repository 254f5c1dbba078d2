import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { promisePointsWorkflow } from "../../../../../workflows/loyalty"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { result: loyalty } = await promisePointsWorkflow(req.scope).run({
    input: { cart_id: req.params.id },
  })
  res.set("Cache-Control", "private, no-store")
  res.json({ loyalty })
}
