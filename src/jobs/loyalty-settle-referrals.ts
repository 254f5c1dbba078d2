import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function settleReferrals(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "loyalty-settle-referrals",
  schedule: "*/5 * * * *",
}
