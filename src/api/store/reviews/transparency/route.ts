import type { RequestOf, ResponseOf } from "../../../../lib/contract"
import { reviewIn } from "../../../../workflows/review"
import type contract from "./contract"

const DAYS = 30

export async function GET(
  req: RequestOf<typeof contract.GET>,
  res: ResponseOf<typeof contract.GET>
) {
  const days = await reviewIn(req.scope).listSealedDays(DAYS)
  // It changes once a night, and is the same for everybody.
  res.set("Cache-Control", "public, max-age=300")
  res.json({
    transparency: {
      report: days[0]?.report ?? null,
      days: days.map(({ day, tree_size, root, hash, occurred_at }) => ({
        ...{ day, tree_size, root, hash },
        sealed_at: occurred_at,
      })),
    },
  })
}
