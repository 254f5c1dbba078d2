import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  cancelReviewImportWorkflow,
  reviewIn,
} from "../../../../../workflows/review"
import { reviewImport } from "../../review-import"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id = "" } = req.params
  await cancelReviewImportWorkflow(req.scope).run({ input: { id } })
  const row = await reviewIn(req.scope).retrieveReviewImport(id)
  res.json({ review_import: reviewImport(row) })
}
