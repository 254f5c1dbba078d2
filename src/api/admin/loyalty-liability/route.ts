import { clock } from "../../../lib/clock"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { csvLine } from "../../../lib/csv/csv-line"
import { CSV_HEADER, csvRows } from "../../../modules/loyalty/domain/liability"
import { loyaltyIn } from "../../../workflows/loyalty"
import type contract from "./contract"

/** Asks the service itself: it reads, and in sets. */
export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const { month, format = req.accepts(["json", "csv"]) } = req.validatedQuery
  const now = clock.now()
  const liability = await loyaltyIn(req.scope).readLiability({ month, now })
  res.vary("Accept")
  if (format !== "csv") {
    return res.json({ liability })
  }
  const rows = [CSV_HEADER, ...csvRows(month, liability)]
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": `attachment; filename="loyalty-${month}.csv"`,
    "Cache-Control": "no-store",
  })
  res.end(rows.map(csvLine).join(""))
}
