import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../../../../src/workflows/sweep"

export default async function expireStamps(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "guestbook-expire-stamps", schedule: "0 3 * * *" }
