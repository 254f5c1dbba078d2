import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function forgetExpiredCounters(
  container: MedusaContainer
) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "rate-limit-forget-counters",
  schedule: "37 * * * *",
}
