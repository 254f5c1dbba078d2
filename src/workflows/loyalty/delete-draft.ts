import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { loyaltyIn } from "./loyalty-service"
import { takeBack } from "./take-back"

export interface DeleteDraftInput {
  id: string
  additional_data?: Record<string, unknown>
}

const deleteDraftStep = createStep(
  "delete-draft",
  async ({ id }: DeleteDraftInput, { container }) => {
    const now = clock.now()
    const { change } = await loyaltyIn(container).deleteDraft({ id, now })
    return new StepResponse({ id }, change)
  },
  takeBack
)

/**
 * Deletes a draft of a programme. What has been active stays, because members
 * have earned by it.
 *
 * Hooks: `validate` may throw to refuse it; `draftDeleted` runs after, and what
 * it throws brings it back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_program_not_draft`
 */
export const deleteDraftWorkflow = createWorkflow(
  "delete-draft",
  (input: DeleteDraftInput) => {
    const validate = createHook("validate", { input })
    const program = deleteDraftStep(input)
    const draftDeleted = createHook("draftDeleted", {
      program,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(program, { hooks: [validate, draftDeleted] })
  }
)
