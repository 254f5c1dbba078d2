import type { RequestOf, ResponseOf } from "../../../lib/contract"
import type contract from "./contract"
import { readMonths } from "./read-months"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const page = { take: limit, skip: offset }
  const { months, count } = await readMonths(req.scope, page)
  res.json({ loyalty_months: months, count, limit, offset })
}
