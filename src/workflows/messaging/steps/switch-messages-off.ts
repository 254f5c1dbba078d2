import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { CLASS_RULES } from "../../../modules/messaging/domain/message-class"
import { listChoosable } from "../customer-topics"
import { messagingIn } from "../messaging-service"

export interface SwitchMessagesOffInput {
  /** From the token: a customer's id, or the digest of an address. */
  recipient_key: string
  topic: string
  /** The mails of one topic, or all marketing as well. */
  scope: "topic" | "all"
}

/** Has no way back: nothing may keep an unsubscription from counting. */
export const switchMessagesOffStep = createStep(
  { name: "switch-messages-off", noCompensation: true },
  async (
    { recipient_key, topic, scope }: SwitchMessagesOffInput,
    { container }
  ) => {
    const unwanted = listChoosable().filter(
      (choice) =>
        choice.channel === "email" &&
        !CLASS_RULES[choice.message_class].is_locked &&
        (choice.topic === topic ||
          (scope === "all" && choice.message_class === "marketing"))
    )
    const { written } = await messagingIn(container).prefer(
      recipient_key,
      { choices: unwanted.map((choice) => ({ ...choice, is_enabled: false })) },
      { source: "unsubscribe-link", actor: { type: "stranger" } },
      clock.now()
    )
    return new StepResponse({ recipient_key, is_news: written.length > 0 })
  }
)
