import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function announceOrders(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "stream-announce-orders", schedule: "* * * * *" }
