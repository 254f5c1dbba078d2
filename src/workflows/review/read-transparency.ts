import type { MedusaContainer } from "@medusajs/framework/types"
import { reviewIn } from "./review-service"

const DAYS = 30

/** What became of all reviews, and the roots that stand for it. */
export async function readTransparency(container: MedusaContainer) {
  const days = await reviewIn(container).listSealedDays(DAYS)
  return {
    report: days[0]?.report ?? null,
    days: days.map(({ day, tree_size, root, hash, occurred_at }) => ({
      ...{ day, tree_size, root, hash },
      sealed_at: occurred_at,
    })),
  }
}
