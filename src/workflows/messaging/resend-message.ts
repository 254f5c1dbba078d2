import {
  createWorkflow,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MessagingEvents } from "./events"
import {
  resendMessageStep,
  type DecideMessageInput,
} from "./steps/resend-message"

/**
 * A person sends a message again; preferences and suppressions still hold.
 *
 * @throws {MedusaError} `message_secret_gone`, `message_recipient_gone`,
 * `messaging_transition_refused`
 */
export const resendMessageWorkflow = createWorkflow(
  "resend-message",
  (input: DecideMessageInput) => {
    const sent = resendMessageStep(input)
    const ids = transform(sent, ({ id }) => [id])
    emitEventStep({ eventName: MessagingEvents.PLANNED, data: { ids } })
    return new WorkflowResponse(sent)
  }
)
