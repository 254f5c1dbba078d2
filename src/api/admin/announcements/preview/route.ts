import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { previewAnnouncement } from "../../../../workflows/messaging"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const preview = await previewAnnouncement(req.scope, req.validatedBody)
  res.json({ preview })
}
