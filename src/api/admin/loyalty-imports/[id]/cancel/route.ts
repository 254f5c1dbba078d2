import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { cancelLoyaltyImportWorkflow } from "../../../../../workflows/loyalty"
import { loyaltyImport } from "../../loyalty-import"
import { readImport } from "../../read-import"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id = "" } = req.params
  await cancelLoyaltyImportWorkflow(req.scope).run({ input: { id } })
  const row = await readImport(req.scope, id)
  res.json({ loyalty_import: loyaltyImport(row) })
}
