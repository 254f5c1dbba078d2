import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { receiveUpload } from "../../../../workflows/upload"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { upload } = await receiveUpload(req, {
    kinds: ["image", "video"],
    access: "public",
  })
  const { id, kind, url } = upload
  res.status(201).json({ media: { id, kind, url } })
}
