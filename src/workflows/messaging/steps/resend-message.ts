import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import type { Decider } from "../../../modules/messaging/deciding"
import { messagingIn } from "../messaging-service"
import { findTopic } from "../topic"

export interface DecideMessageInput {
  id: string
  actor: Decider
}

/** Has no way back: the mail may have left by then. */
export const resendMessageStep = createStep(
  { name: "resend-message", noCompensation: true },
  async ({ id, actor }: DecideMessageInput, { container }) => {
    const messaging = messagingIn(container)
    const message = await messaging.retrieveMessage(id, { select: ["topic"] })
    const topic = findTopic(message.topic)
    if (topic.holds_secrets) {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        `Message ${id} cannot be sent again: its link is stored nowhere. Its reader can ask for a new one.`,
        "message_secret_gone"
      )
    }
    const now = clock.now()
    const lifeMs = topic.expires_after_seconds * 1000
    const expires_at = new Date(now.getTime() + lifeMs)
    const sent = await messaging.resend(id, { actor, expires_at }, now)
    return new StepResponse({ id: sent })
  }
)
