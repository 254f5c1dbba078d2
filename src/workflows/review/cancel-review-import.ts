import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { giveUpImportFile } from "../upload"
import { reviewIn } from "./review-service"

export interface CancelReviewImportInput {
  id: string
  additional_data?: Record<string, unknown>
}

/** No compensation: it may have stopped by then. */
const cancelReviewImportStep = createStep(
  "cancel-review-import",
  async ({ id }: { id: string }, { container }) => {
    const reviews = reviewIn(container)
    const canceled = await reviews.cancelImport(id, clock.now())
    // What keeps this from being done is found by the sweep.
    await giveUpImportFile(container, reviews, canceled)
    return new StepResponse({ id })
  }
)

/**
 * Stops an import behind the rows that are written. They stay.
 *
 * Hooks: `validate` may throw to refuse it; `reviewImportCanceled` runs after.
 *
 * @throws {MedusaError} `not_found`, `review_transition_refused`
 */
export const cancelReviewImportWorkflow = createWorkflow(
  "cancel-review-import",
  (input: CancelReviewImportInput) => {
    const validate = createHook("validate", { input })
    const canceled = cancelReviewImportStep(input)
    const reviewImportCanceled = createHook("reviewImportCanceled", {
      canceled,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(canceled, {
      hooks: [validate, reviewImportCanceled],
    })
  }
)
