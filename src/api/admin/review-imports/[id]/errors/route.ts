import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { reviewIn } from "../../../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const reviews = reviewIn(req.scope)
  const { id: import_id } = await reviews.retrieveReviewImport(
    req.params.id ?? ""
  )
  res.json(await reviews.listImportErrors({ import_id, ...req.validatedQuery }))
}
