import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import type { DecideMessageInput } from "./steps/resend-message"
import { suppressMessageStep } from "./steps/suppress-message"

/**
 * A person keeps a message from being sent, or ends the doubt about one that
 * may have been.
 *
 * @throws {MedusaError} `messaging_transition_refused`
 */
export const suppressMessageWorkflow = createWorkflow(
  "suppress-message",
  (input: DecideMessageInput) =>
    new WorkflowResponse(suppressMessageStep(input))
)
