import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function expireEvents(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "stream-expire-events", schedule: "*/5 * * * *" }
