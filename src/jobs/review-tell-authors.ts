import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function tellAuthors(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "review-tell-authors", schedule: "*/5 * * * *" }
