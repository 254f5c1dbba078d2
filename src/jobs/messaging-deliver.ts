import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function deliverMessages(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "messaging-deliver", schedule: "* * * * *" }
