import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import type { ReadOnes } from "../../../modules/messaging/feed"
import { messagingIn } from "../messaging-service"

export interface MarkMessagesReadInput {
  /** From the session. */
  customer_id: string
  ones: ReadOnes
}

/** Has no way back: what somebody has seen stays seen. */
export const markMessagesReadStep = createStep(
  { name: "mark-messages-read", noCompensation: true },
  async ({ customer_id, ones }: MarkMessagesReadInput, { container }) =>
    new StepResponse(
      await messagingIn(container).markRead(customer_id, ones, clock.now())
    )
)
