import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function forgetNetworks(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "loyalty-forget-networks",
  schedule: "20 4 * * *",
}
