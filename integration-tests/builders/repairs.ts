import type { MedusaContainer } from "@medusajs/framework/types"
import { runSweep } from "../../src/lib/sweep"
import { CHECKOUT_MODULE } from "../../src/modules/checkout"
import type CheckoutModuleService from "../../src/modules/checkout/service"
import { completionSweep } from "../../src/workflows/checkout"

/**
 * Sweeps for completions that were cut short, and gives back what came of
 * each, in order.
 */
export async function sweepCompletions(
  container: MedusaContainer,
  options: { older_than_seconds: number }
) {
  const checkout: CheckoutModuleService = container.resolve(CHECKOUT_MODULE)
  const list = () =>
    checkout.listCompletionRepairs(
      {},
      { order: { created_at: "ASC" }, take: null }
    )
  const known = new Set((await list()).map(({ id }) => id))
  const { runs } = await runSweep(container, completionSweep(options))
  return runs ? (await list()).filter(({ id }) => !known.has(id)) : []
}
