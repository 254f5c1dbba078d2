import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function activatePoints(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "loyalty-activate-points",
  schedule: "*/10 * * * *",
}
