import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { loyaltyIn } from "./loyalty-service"

export interface ReplaceDraftInput {
  id: string
  /** The whole of it; what is left out is set to its default. */
  definition: unknown
}

/** No compensation: it is last, and a draft does nothing by itself. */
const replaceDraftStep = createStep(
  "replace-draft",
  async ({ id, ...input }: ReplaceDraftInput, { container }) => {
    const definition = readDefinition(input.definition)
    await loyaltyIn(container).replaceDraft({ id, definition })
    return new StepResponse({ id })
  }
)

/**
 * Writes a draft anew. What has been active stays as it was.
 *
 * Hook: `validate` may throw to refuse it.
 *
 * @throws {MedusaError} `loyalty_definition_invalid`, `not_found`,
 * `loyalty_program_not_draft`
 */
export const replaceDraftWorkflow = createWorkflow(
  "replace-draft",
  (input: ReplaceDraftInput) => {
    const validate = createHook("validate", { input })
    const program = replaceDraftStep(input)
    return new WorkflowResponse(program, { hooks: [validate] })
  }
)
