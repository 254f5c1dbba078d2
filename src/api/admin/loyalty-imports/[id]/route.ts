import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { loyaltyIn } from "../../../../workflows/loyalty"
import { loyaltyImport } from "../loyalty-import"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { id = "" } = req.params
  const row = await loyaltyIn(req.scope).retrieveLoyaltyImport(id)
  res.json({ loyalty_import: loyaltyImport(row) })
}
