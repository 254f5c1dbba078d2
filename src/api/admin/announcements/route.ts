import { personOf } from "../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { announcePromotionWorkflow } from "../../../workflows/messaging"
import type contract from "./contract"
import { readAnnouncement, readAnnouncements } from "./read-announcements"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const page = await readAnnouncements(req.scope, { limit, offset })
  res.json({ ...page, limit, offset })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { send_after, ...announcement } = req.validatedBody
  const { result } = await announcePromotionWorkflow(req.scope).run({
    input: {
      ...announcement,
      ...(send_after && { send_after: new Date(send_after) }),
      created_by: personOf(req).id,
    },
  })
  res
    .status(201)
    .json({ announcement: await readAnnouncement(req.scope, result.id) })
}
