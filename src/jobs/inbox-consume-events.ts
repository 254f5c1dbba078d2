import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function consumeEvents(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "inbox-consume-events", schedule: "* * * * *" }
