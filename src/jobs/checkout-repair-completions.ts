import type { MedusaContainer } from "@medusajs/framework/types"
import { sweepCompletions } from "../workflows/checkout"

/**
 * Every process runs this job, and core's engines do not keep two runs apart.
 * The sweep has a lock of its own, and who does not get it has nothing to do.
 */
export default async function repairCompletions(container: MedusaContainer) {
  await sweepCompletions(container)
}

export const config = {
  name: "checkout-repair-completions",
  schedule: "* * * * *",
}
