import { personOf } from "../../../../../lib/actor"
import type { RequestOf, ResponseOf } from "../../../../../lib/contract"
import { closeMonthWorkflow } from "../../../../../workflows/loyalty"
import { readMonths } from "../../read-months"
import type contract from "./contract"

export async function POST(
  req: RequestOf<typeof contract.POST>,
  res: ResponseOf<typeof contract.POST>
) {
  const { month } = req.params
  const { result } = await closeMonthWorkflow(req.scope).run({
    input: { month, by: personOf(req) },
  })
  const page = { filters: { id: result.id }, take: 1, skip: 0 }
  const { months } = await readMonths(req.scope, page)
  res.json({ loyalty_month: months[0] })
}
