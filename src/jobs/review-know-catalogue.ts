import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function knowCatalogue(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "review-know-catalogue",
  schedule: "*/10 * * * *",
}
