import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import { addressMessages } from "../address-messages"
import type { MessagePlan } from "../message-plan"
import { messagingIn } from "../messaging-service"
import { findTopic } from "../topic"

/**
 * Writes messages down, in a commit of its own. They are taken back when the
 * workflow fails, unless one has left by then.
 *
 * @throws {MedusaError} `message_topic_unknown`, `message_recipient_missing`
 */
export const planMessagesStep = createStep(
  "plan-messages",
  async ({ messages: plans }: { messages: MessagePlan[] }, { container }) => {
    const now = clock.now()
    const messages = await addressMessages(container, plans, now)
    crashPoint("messaging.addressed")
    const planned = await messagingIn(container).plan(messages, now)
    crashPoint("messaging.planned")
    const isNew = planned.filter(({ is_new }) => is_new)
    // Whoever holds a secret sends the message itself; see `holdSecrets`.
    const due = isNew.filter(({ topic }) => !findTopic(topic).holds_secrets)
    return new StepResponse(
      { messages: planned, due_ids: due.map(({ id }) => id) },
      isNew.map(({ id }) => id)
    )
  },
  async (newIds, { container }) => {
    if (newIds?.length) {
      await messagingIn(container).withdraw(newIds, clock.now())
    }
  }
)
