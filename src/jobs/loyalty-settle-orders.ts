import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function settleOrders(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "loyalty-settle-orders",
  schedule: "*/5 * * * *",
}
