import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MessagingEvents } from "./events"
import {
  chooseMessagePreferencesStep,
  type ChooseMessagePreferencesInput,
} from "./steps/choose-message-preferences"

/**
 * Writes down what a customer wants to be told and how, all of it or nothing.
 * Marketing that is switched on leaves a record of the consent.
 *
 * Hooks: `validate` may throw to refuse it; `preferencesChosen` runs when it is
 * written, and takes it back by throwing.
 *
 * @throws {MedusaError} `message_topic_unknown`, `message_topic_locked`,
 * `message_consent_required`, NOT_FOUND for no such customer
 */
export const chooseMessagePreferencesWorkflow = createWorkflow(
  "choose-message-preferences",
  (input: ChooseMessagePreferencesInput) => {
    const validate = createHook("validate", { input })
    const chosen = chooseMessagePreferencesStep(input)
    emitEventStep({
      eventName: MessagingEvents.PREFERENCES_CHOSEN,
      data: chosen,
    })
    const preferencesChosen = createHook("preferencesChosen", {
      chosen,
      input,
    })
    return new WorkflowResponse(chosen, {
      hooks: [validate, preferencesChosen],
    })
  }
)
