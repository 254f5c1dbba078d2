import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { loyaltyImport } from "../loyalty-import"
import { readImport } from "../read-import"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const row = await readImport(req.scope, req.params.id ?? "")
  res.json({ loyalty_import: loyaltyImport(row) })
}
