import {
  createHook,
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MessagingEvents } from "./events"
import type { MessagePlan } from "./message-plan"
import { planMessagesStep } from "./steps/plan-messages"

export interface PlanMessagesInput {
  messages: MessagePlan[]
  /** For the hooks of whoever extends this shop. */
  additional_data?: Record<string, unknown>
}

/**
 * Tells people something, each of them once per cause and channel. Plan the
 * same as often as you like: from an event, and again from the sweep that
 * finds what the event missed.
 *
 * Hooks: `validate` may throw to refuse it; `messagesPlanned` runs when they
 * are written, and takes back what has not left by throwing.
 *
 * @throws {MedusaError} `message_topic_unknown`, `message_recipient_missing`
 */
export const planMessagesWorkflow = createWorkflow(
  "plan-messages",
  (input: PlanMessagesInput) => {
    const validate = createHook("validate", { input })
    const planned = planMessagesStep(input)
    when("something-is-due", planned, ({ due_ids }) => due_ids.length > 0).then(
      () => {
        const ids = transform(planned, ({ due_ids }) => due_ids)
        emitEventStep({ eventName: MessagingEvents.PLANNED, data: { ids } })
      }
    )
    const messages = transform(planned, (result) => result.messages)
    const messagesPlanned = createHook("messagesPlanned", {
      messages,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(
      { messages },
      { hooks: [validate, messagesPlanned] }
    )
  }
)
