import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { countAudience } from "../../../../workflows/messaging"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { customer_group_id } = req.validatedQuery
  const audience = await countAudience(req.scope, {
    customer_group_id,
    topic: "promotion-announced",
  })
  res.json({ audience })
}
