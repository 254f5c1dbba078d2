import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { cancelAnnouncementWorkflow } from "../../../../../workflows/messaging"
import { readAnnouncement } from "../../read-announcements"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id = "" } = req.params
  await cancelAnnouncementWorkflow(req.scope).run({ input: { id } })
  res.json({ announcement: await readAnnouncement(req.scope, id) })
}
