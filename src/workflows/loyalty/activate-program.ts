import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { loyaltyIn } from "./loyalty-service"

export interface ActivateProgramInput {
  id: string
  additional_data?: Record<string, unknown>
}

/** No compensation: what has retired stays retired. */
const activateProgramStep = createStep(
  "activate-program",
  async ({ id }: ActivateProgramInput, { container }) => {
    const now = clock.now()
    await loyaltyIn(container).activateProgram({ id, now })
    return new StepResponse({ id })
  }
)

/**
 * From now on the channel's orders earn by this draft; the version before it
 * retires, and orders that were taken over by it keep it.
 *
 * Hooks: `validate` may throw to refuse it; `programActivated` runs after, and
 * what it throws answers the caller and takes nothing back.
 *
 * @throws {MedusaError} `not_found`, `loyalty_transition_refused`,
 * `loyalty_definition_invalid`
 */
export const activateProgramWorkflow = createWorkflow(
  "activate-program",
  (input: ActivateProgramInput) => {
    const validate = createHook("validate", { input })
    const program = activateProgramStep(input)
    const programActivated = createHook("programActivated", {
      program,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(program, {
      hooks: [validate, programActivated],
    })
  }
)
