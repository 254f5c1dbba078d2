import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function forgetExpiredKeys(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "idempotency-forget-keys", schedule: "7 * * * *" }
