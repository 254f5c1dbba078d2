import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function releaseHeldReviews(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "review-release-held", schedule: "*/5 * * * *" }
