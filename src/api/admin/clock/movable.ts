import { MedusaError } from "@medusajs/framework/utils"
import { isClockMovable } from "../../../workflows/clock"

/** Where nobody may move the clock, its addresses do not exist. */
export function assertClockMovable() {
  if (!isClockMovable) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "This exists in the demo, in development and in tests only."
    )
  }
}
