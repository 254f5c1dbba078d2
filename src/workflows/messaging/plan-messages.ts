import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MessagingEvents } from "./events"
import type { MessagePlan } from "./message-plan"
import { planMessagesStep } from "./steps/plan-messages"

/**
 * Tells people something, each of them once per cause and channel. Plan the
 * same as often as you like: from an event, and again from the sweep that
 * finds what the event missed.
 */
export const planMessagesWorkflow = createWorkflow(
  "plan-messages",
  (input: { messages: MessagePlan[] }) => {
    const planned = planMessagesStep(input)
    when("something-is-due", planned, ({ due_ids }) => due_ids.length > 0).then(
      () => {
        const ids = transform(planned, ({ due_ids }) => due_ids)
        emitEventStep({ eventName: MessagingEvents.PLANNED, data: { ids } })
      }
    )
    return new WorkflowResponse(
      transform(planned, ({ messages }) => ({ messages }))
    )
  }
)
