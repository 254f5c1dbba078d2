import type { MedusaContainer } from "@medusajs/framework/types"
import { reviewIn } from "./review-service"

/** One review as a merchant sees it. */
export async function readQueued(container: MedusaContainer, id: string) {
  const { reviews } = await reviewIn(container).listQueue({
    id,
    limit: 1,
    offset: 0,
  })
  return reviews[0]
}
