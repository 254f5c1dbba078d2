import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import {
  changeTierWorkflow,
  deleteTierWorkflow,
} from "../../../../workflows/loyalty"
import { readTier } from "../read-tier"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.json({ loyalty_tier: await readTier(req.scope, req.params.id) })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id } = req.params
  await changeTierWorkflow(req.scope).run({
    input: { id, ...req.validatedBody },
  })
  res.json({ loyalty_tier: await readTier(req.scope, id) })
}

export async function DELETE(
  req: RequestOf<typeof contract.DELETE>,
  res: ResponseOf<typeof contract.DELETE>
) {
  const { id } = req.params
  await deleteTierWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: "loyalty_tier", deleted: true })
}
