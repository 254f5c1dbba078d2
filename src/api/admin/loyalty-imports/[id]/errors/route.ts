import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { loyaltyIn } from "../../../../../workflows/loyalty"
import { readImport } from "../../read-import"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const loyalty = loyaltyIn(req.scope)
  const { id: import_id } = await readImport(req.scope, req.params.id ?? "")
  res.json(await loyalty.listImportErrors({ import_id, ...req.validatedQuery }))
}
