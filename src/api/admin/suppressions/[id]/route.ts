import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { liftSuppressionWorkflow } from "../../../../workflows/messaging"
import type contract from "./contract"

export async function DELETE(
  req: RequestOf<typeof contract.DELETE>,
  res: ResponseOf<typeof contract.DELETE>
) {
  const { id = "" } = req.params
  await liftSuppressionWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "suppression", deleted: true })
}
