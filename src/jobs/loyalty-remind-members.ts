import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function remindMembers(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = {
  name: "loyalty-remind-members",
  schedule: "20 * * * *",
}
