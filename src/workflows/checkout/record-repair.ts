import type { MedusaContainer } from "@medusajs/framework/types"
import { clock } from "../../lib/clock"
import { CHECKOUT_MODULE } from "../../modules/checkout"
import type {
  Finder,
  Outcome,
} from "../../modules/checkout/domain/repair-decision"
import type CheckoutModuleService from "../../modules/checkout/service"

export interface Repair {
  finding_id: string
  finder: Finder
  cart_id: string
  order_id: string | null
  attempt: number
  outcome: Outcome
  reason: string | null
}

/** Appends what a look at a completion came to. */
export async function recordRepair(container: MedusaContainer, repair: Repair) {
  const checkout: CheckoutModuleService = container.resolve(CHECKOUT_MODULE)
  await checkout.createCompletionRepairs({
    ...repair,
    occurred_at: clock.now(),
  })
}

/** How often a finding was looked at before. */
export async function countAttempts(
  container: MedusaContainer,
  findingId: string
) {
  const checkout: CheckoutModuleService = container.resolve(CHECKOUT_MODULE)
  const [, count] = await checkout.listAndCountCompletionRepairs(
    { finding_id: findingId },
    { take: 1 }
  )
  return count
}
