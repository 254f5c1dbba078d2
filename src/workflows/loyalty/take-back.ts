import type { StepExecutionContext } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import type { RowChange } from "../../modules/loyalty/row-change"
import { loyaltyIn } from "./loyalty-service"

/** The compensation of a verb that has made, changed or deleted one row. */
export async function takeBack(
  change: RowChange | undefined,
  { container }: Pick<StepExecutionContext, "container">
) {
  if (change) {
    await loyaltyIn(container).takeBack(change, clock.now())
  }
}
