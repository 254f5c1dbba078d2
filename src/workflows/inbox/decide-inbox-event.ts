import {
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  decideInboxEventStep,
  type DecideInboxEventInput,
} from "./steps/decide-event"

/**
 * A person has an event handled again, sets it aside or drops it.
 *
 * @throws {MedusaError} `inbox_transition_refused`, `inbox_event_in_flight`
 */
export const decideInboxEventWorkflow = createWorkflow(
  "decide-inbox-event",
  (input: DecideInboxEventInput) =>
    new WorkflowResponse(decideInboxEventStep(input))
)
