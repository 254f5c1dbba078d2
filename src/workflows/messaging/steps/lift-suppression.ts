import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { messagingIn } from "../messaging-service"

/** Has no way back: a mail may have left by then. */
export const liftSuppressionStep = createStep(
  { name: "lift-suppression", noCompensation: true },
  async ({ id }: { id: string }, { container }) => {
    const messaging = messagingIn(container)
    await messaging.retrieveMessageSuppression(id, { select: ["id"] })
    // Gone for good: the address is nobody's business any more.
    await messaging.deleteMessageSuppressions(id)
    return new StepResponse({ id })
  }
)
