import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { messagingIn } from "../messaging-service"

/** Has no way back: some of its messages may be dropped by then. */
export const cancelAnnouncementStep = createStep(
  { name: "cancel-announcement", noCompensation: true },
  async ({ id }: { id: string }, { container }) => {
    await messagingIn(container).cancelAnnouncement(id)
    return new StepResponse({ id })
  }
)
