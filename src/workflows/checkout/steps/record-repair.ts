import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CHECKOUT_MODULE } from "../../../modules/checkout"
import type {
  Finder,
  Outcome,
} from "../../../modules/checkout/domain/repair-decision"
import type CheckoutModuleService from "../../../modules/checkout/service"

export interface Repair {
  finding_id: string
  finder: Finder
  cart_id: string
  order_id: string | null
  attempt: number
  outcome: Outcome
  reason: string | null
}

/** Appends what a look at a completion came to. History is not taken back. */
export const recordRepairStep = createStep(
  "record-repair",
  async (repair: Repair, { container }) => {
    const checkout: CheckoutModuleService = container.resolve(CHECKOUT_MODULE)
    await checkout.createCompletionRepairs({
      ...repair,
      occurred_at: new Date(),
    })
    return new StepResponse(repair)
  }
)
