import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { giveUpImportFile } from "../upload"
import { loyaltyIn } from "./loyalty-service"

export interface CancelLoyaltyImportInput {
  id: string
  additional_data?: Record<string, unknown>
}

/** No compensation: it may have stopped by then. */
const cancelLoyaltyImportStep = createStep(
  "cancel-loyalty-import",
  async ({ id }: { id: string }, { container }) => {
    const loyalty = loyaltyIn(container)
    const canceled = await loyalty.cancelImport(id, clock.now())
    // What keeps this from being done is found by the sweep.
    await giveUpImportFile(container, loyalty, canceled)
    return new StepResponse({ id })
  }
)

/**
 * Stops an import behind the rows that are written. What they gave stays.
 *
 * Hooks: `validate` may throw to refuse it; `loyaltyImportCanceled` runs after,
 * and what it throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`
 */
export const cancelLoyaltyImportWorkflow = createWorkflow(
  "cancel-loyalty-import",
  (input: CancelLoyaltyImportInput) => {
    const validate = createHook("validate", { input })
    const canceled = cancelLoyaltyImportStep(input)
    const loyaltyImportCanceled = createHook("loyaltyImportCanceled", {
      canceled,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(canceled, {
      hooks: [validate, loyaltyImportCanceled],
    })
  }
)
