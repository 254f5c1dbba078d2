import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { decideEffectStep, type DecideEffectInput } from "./steps/decide-effect"

/**
 * A person ends the doubt about an effect: it did happen, it did not, or it is
 * to be tried again.
 *
 * @throws {MedusaError} `effect_decision_refused`, `effect_in_flight`
 */
export const decideEffectWorkflow = createWorkflow(
  "decide-effect",
  (input: DecideEffectInput) => new WorkflowResponse(decideEffectStep(input))
)
