import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import type { Choosing } from "../../../modules/messaging/domain/preference"
import type { Profile } from "../../../modules/messaging/domain/profile"
import type { Channel } from "../../../modules/messaging/types"
import { choiceOf } from "../customer-topics"
import { digestOf, messagingIn } from "../messaging-service"

export interface ChooseMessagePreferencesInput extends Profile {
  customer_id: string
  preferences?: { topic: string; channel: Channel; enabled: boolean }[]
  /** The customer's own hand, or a merchant's. */
  source: "preferences" | "admin"
  /** Where and when the customer agreed, when a merchant writes it down. */
  consent_evidence?: string
  actor: Choosing["actor"]
  /** For the hooks of whoever extends this shop. */
  additional_data?: Record<string, unknown>
}

/** Writes a customer's choices down; a workflow that fails takes them back. */
export const chooseMessagePreferencesStep = createStep(
  "choose-message-preferences",
  async (input: ChooseMessagePreferencesInput, { container }) => {
    const { customer_id, preferences = [], source, actor } = input
    const { email } = await container
      .resolve(Modules.CUSTOMER)
      .retrieveCustomer(customer_id, { select: ["id", "email"] })
    const { locale, time_zone } = input
    const done = await messagingIn(container).prefer(
      customer_id,
      {
        choices: preferences.map(choiceOf),
        profile: { locale, time_zone },
        address_digest: email && digestOf(email),
      },
      { source, note: input.consent_evidence, actor },
      clock.now()
    )
    const chosen = { recipient_key: customer_id }
    return new StepResponse(chosen, { ...chosen, done, actor })
  },
  async (before, { container }) => {
    if (before) {
      const { recipient_key, done, actor } = before
      const messaging = messagingIn(container)
      await messaging.unprefer(recipient_key, done, actor, clock.now())
    }
  }
)
