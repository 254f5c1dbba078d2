import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function reviewImport(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "review-import", schedule: "* * * * *" }
