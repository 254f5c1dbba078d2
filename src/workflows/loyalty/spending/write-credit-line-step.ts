import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { crashPoint } from "../../../lib/crash-point"
import { rewriteCreditLine } from "./write-credit-line"

/** No compensation of its own: see `keepCreditLineStep`. */
export const writeCreditLineStep = createStep(
  "write-credit-line",
  async ({ cart_id }: { cart_id: string }, { container }) => {
    crashPoint("loyalty.crediting")
    await rewriteCreditLine(container, cart_id)
    crashPoint("loyalty.credited")
    return new StepResponse({ cart_id })
  }
)
