import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { previewTemplate } from "../../../../../workflows/messaging"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { name: topic = "" } = req.params
  const preview = await previewTemplate(req.scope, {
    topic,
    ...req.validatedQuery,
  })
  res.json({ preview })
}
