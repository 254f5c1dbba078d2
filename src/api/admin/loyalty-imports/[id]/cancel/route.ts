import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import {
  cancelLoyaltyImportWorkflow,
  loyaltyIn,
} from "../../../../../workflows/loyalty"
import { loyaltyImport } from "../../loyalty-import"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { id = "" } = req.params
  await cancelLoyaltyImportWorkflow(req.scope).run({ input: { id } })
  const row = await loyaltyIn(req.scope).retrieveLoyaltyImport(id)
  res.json({ loyalty_import: loyaltyImport(row) })
}
