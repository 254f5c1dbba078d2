import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function forgetSweepRuns(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "sweep-forget-runs", schedule: "17 3 * * *" }
