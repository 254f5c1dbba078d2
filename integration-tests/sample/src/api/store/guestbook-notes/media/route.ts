import type {
  RequestOf,
  ResponseOf,
} from "../../../../../../../src/lib/contract"
import { receiveUpload } from "../../../../../../../src/workflows/upload"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { upload } = await receiveUpload(req, {
    kinds: ["image"],
    access: "public",
  })
  res.status(201).json({ media: { id: upload.id, url: upload.url } })
}
