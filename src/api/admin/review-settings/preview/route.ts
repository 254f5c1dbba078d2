import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { previewPolicy } from "../../../../workflows/review"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { settings } = req.validatedBody
  res.json({ policy: await previewPolicy(req.scope, settings) })
}
