import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { recordRepair, type Repair } from "../record-repair"

/** No compensation: history is not taken back. */
export const recordRepairStep = createStep(
  "record-repair",
  async (repair: Repair, { container }) => {
    await recordRepair(container, repair)
    return new StepResponse(repair)
  }
)
