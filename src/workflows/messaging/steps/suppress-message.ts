import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { messagingIn } from "../messaging-service"
import type { DecideMessageInput } from "./resend-message"

/** Has no way back: what a person said stays in the history. */
export const suppressMessageStep = createStep(
  { name: "suppress-message", noCompensation: true },
  async ({ id, actor }: DecideMessageInput, { container }) => {
    await messagingIn(container).suppress(id, actor, clock.now())
    return new StepResponse({ id })
  }
)
