import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweepOnce } from "../workflows/sweep"

export default async function proveBook(container: MedusaContainer) {
  await runSweepOnce(container, config.name)
}

export const config = { name: "loyalty-prove", schedule: "40 3 * * *" }
