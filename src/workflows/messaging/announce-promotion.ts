import {
  createHook,
  createWorkflow,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { MessagingEvents } from "./events"
import {
  createAnnouncementStep,
  type Announcement,
} from "./steps/create-announcement"

export type AnnouncePromotionInput = Announcement & {
  additional_data?: Record<string, unknown>
}

/**
 * Tells a customer group of a promotion. Only those who have agreed to offers
 * hear of it, in their own language, by day, and not more often than the
 * week's budget allows.
 *
 * @throws {MedusaError} `message_promotion_not_running`
 */
export const announcePromotionWorkflow = createWorkflow(
  "announce-promotion",
  (input: AnnouncePromotionInput) => {
    const validate = createHook("validate", { input })
    const announcement = createAnnouncementStep(input)
    emitEventStep({
      eventName: MessagingEvents.ANNOUNCED,
      data: announcement,
    })
    const promotionAnnounced = createHook("promotionAnnounced", {
      announcement,
      additional_data: input.additional_data,
    })
    return new WorkflowResponse(announcement, {
      hooks: [validate, promotionAnnounced],
    })
  }
)
