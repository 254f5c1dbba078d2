import { personOf } from "../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { reviewIn, startReviewImportWorkflow } from "../../../workflows/review"
import type contract from "./contract"
import { reviewImport } from "./review-import"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const [rows, count] = await reviewIn(req.scope).listAndCountReviewImports(
    filters,
    { take: limit, skip: offset, order: { occurred_at: "DESC", id: "DESC" } }
  )
  res.json({
    review_imports: rows.map(reviewImport),
    ...{ count, limit, offset },
  })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { shape = null, date_order = null, ...wanted } = req.validatedBody
  const { type, id = "" } = personOf(req)
  const { result } = await startReviewImportWorkflow(req.scope).run({
    input: { ...wanted, shape, date_order, owner: { type, id } },
  })
  const row = await reviewIn(req.scope).retrieveReviewImport(result.id)
  res.status(201).json({ review_import: reviewImport(row) })
}
