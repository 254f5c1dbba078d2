import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { reviewIn } from "../../../../workflows/review"
import { reviewImport } from "../review-import"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id = "" } = req.params
  const row = await reviewIn(req.scope).retrieveReviewImport(id)
  res.json({ review_import: reviewImport(row) })
}
