import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { loyaltyIn } from "./loyalty-service"
import { takeBack } from "./take-back"

export interface ReplaceDraftInput {
  id: string
  /** The whole of it; what is left out is set to its default. */
  definition: unknown
  additional_data?: Record<string, unknown>
}

const replaceDraftStep = createStep(
  "replace-draft",
  async ({ id, ...input }: ReplaceDraftInput, { container }) => {
    const definition = readDefinition(input.definition)
    const draft = { id, definition }
    const { change } = await loyaltyIn(container).replaceDraft(draft)
    return new StepResponse({ id }, change)
  },
  takeBack
)

/**
 * Writes a draft anew. What has been active stays as it was.
 *
 * Hooks: `validate` may throw to refuse it; `draftReplaced` runs after, and
 * what it throws takes it back, unless somebody has changed it since.
 *
 * @throws {MedusaError} `loyalty_definition_invalid`, `not_found`,
 * `loyalty_program_not_draft`
 */
export const replaceDraftWorkflow = createWorkflow(
  "replace-draft",
  (input: ReplaceDraftInput) => {
    const validate = createHook("validate", { input })
    const program = replaceDraftStep(input)
    const draftReplaced = createHook("draftReplaced", {
      program,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(program, { hooks: [validate, draftReplaced] })
  }
)
