import { Readable } from "stream"
import { pipeline } from "stream/promises"
import type { RequestOf, ResponseOf } from "../../../lib/contract"
import { exportReviews } from "../../../workflows/review"
import type contract from "./contract"

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  res.set({
    "Content-Type": "text/csv; charset=utf-8",
    "Content-Disposition": 'attachment; filename="reviews.csv"',
    "Cache-Control": "no-store",
  })
  // Cut off when reading fails: half a file must not look like a whole.
  const lines = Readable.from(exportReviews(req.scope, req.validatedQuery))
  await pipeline(lines, res).catch(() => res.destroy())
}
