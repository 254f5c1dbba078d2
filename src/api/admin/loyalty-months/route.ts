import { clock } from "../../../lib/clock"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { loyaltyIn } from "../../../workflows/loyalty"
import type contract from "./contract"
import { readMonths } from "./read-months"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { limit, offset } = req.validatedQuery
  const page = { take: limit, skip: offset }
  const { months, count } = await readMonths(req.scope, page)
  const book = await loyaltyIn(req.scope).readBookMonths(clock.now())
  res.json({ loyalty_months: months, count, limit, offset, book })
}
