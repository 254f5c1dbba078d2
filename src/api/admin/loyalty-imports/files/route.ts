import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { receiveUpload } from "../../../../workflows/upload"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { upload } = await receiveUpload(req, {
    kinds: ["table"],
    access: "private",
  })
  const { id, size_bytes } = upload
  res.status(201).json({ upload: { id, size_bytes } })
}
