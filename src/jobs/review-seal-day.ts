import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function sealReviewDay(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "review-seal-day", schedule: "10 * * * *" }
