import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../../../../src/workflows/sweep"

export default async function tellCrier(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "guestbook-tell-crier", schedule: "* * * * *" }
