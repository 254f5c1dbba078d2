import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { loyaltyIn } from "../../../../../workflows/loyalty"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const loyalty = loyaltyIn(req.scope)
  const { id: import_id } = await loyalty.retrieveLoyaltyImport(
    req.params.id ?? ""
  )
  res.json(await loyalty.listImportErrors({ import_id, ...req.validatedQuery }))
}
