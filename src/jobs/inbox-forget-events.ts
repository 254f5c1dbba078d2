import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function forgetEvents(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "inbox-forget-events", schedule: "23 * * * *" }
