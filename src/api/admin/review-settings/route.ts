import type { RequestOf, ResponseOf } from "../../../lib/contract"
import {
  readSettings,
  saveReviewSettingsWorkflow,
} from "../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { sales_channel_id = null } = req.validatedQuery
  const settings = await readSettings(req.scope, sales_channel_id)
  res.json({ review_settings: { sales_channel_id, settings } })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { sales_channel_id = null, settings } = req.validatedBody
  await saveReviewSettingsWorkflow(req.scope).run({
    input: { sales_channel_id, settings },
  })
  res.json({ review_settings: { sales_channel_id, settings } })
}
