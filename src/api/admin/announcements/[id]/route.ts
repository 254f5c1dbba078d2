import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { readAnnouncement } from "../read-announcements"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id = "" } = req.params
  res.json({ announcement: await readAnnouncement(req.scope, id) })
}
