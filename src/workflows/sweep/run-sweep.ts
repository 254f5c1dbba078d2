import type { MedusaContainer } from "@medusajs/framework/types"
import { findSweep, runSweep } from "../../lib/sweep"
import { readClock } from "../clock"

/** Runs one sweep by the shop's clock; what its job and its route call. */
export async function runSweepOnce(container: MedusaContainer, name: string) {
  const sweep = findSweep(name)
  await readClock(container)
  return runSweep(container, sweep)
}
