import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MessagingEvents } from "./events"
import {
  switchMessagesOffStep,
  type SwitchMessagesOffInput,
} from "./steps/switch-messages-off"

/**
 * Somebody follows the link in a mail to get no more of them. It holds from the
 * next look before a send, and any number of times comes to one; what belongs
 * to a contract goes on. No hook can refuse it, as the law has it.
 */
export const switchMessagesOffWorkflow = createWorkflow(
  "switch-messages-off",
  (input: SwitchMessagesOffInput) => {
    const done = switchMessagesOffStep(input)
    when("something-was-switched-off", done, ({ is_news }) => is_news).then(
      () => {
        const data = transform(done, ({ recipient_key }) => ({ recipient_key }))
        emitEventStep({ eventName: MessagingEvents.PREFERENCES_CHOSEN, data })
      }
    )
    return new WorkflowResponse(done)
  }
)
