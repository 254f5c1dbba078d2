import { personOf } from "../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import {
  loyaltyIn,
  startLoyaltyImportWorkflow,
} from "../../../workflows/loyalty"
import type contract from "./contract"
import { loyaltyImport } from "./loyalty-import"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset, ...filters } = req.validatedQuery
  const [rows, count] = await loyaltyIn(req.scope).listAndCountLoyaltyImports(
    filters,
    { take: limit, skip: offset, order: { occurred_at: "DESC", id: "DESC" } }
  )
  res.json({
    loyalty_imports: rows.map(loyaltyImport),
    ...{ count, limit, offset },
  })
}

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { type, id = "" } = personOf(req)
  const { result } = await startLoyaltyImportWorkflow(req.scope).run({
    input: { ...req.validatedBody, owner: { type, id } },
  })
  const row = await loyaltyIn(req.scope).retrieveLoyaltyImport(result.id)
  res.status(201).json({ loyalty_import: loyaltyImport(row) })
}
