import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function repairEffects(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "effect-repair", schedule: "* * * * *" }
