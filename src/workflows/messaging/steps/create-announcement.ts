import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { clock } from "../../../lib/clock"
import { messagingIn } from "../messaging-service"
import { assertRunning } from "../promotion"

export interface Announcement {
  promotion_id: string
  customer_group_id: string
  subject: string
  headline: string
  /** Paragraphs, with an empty line between them. */
  body: string
  /** Where the button leads; the storefront when left out. */
  href?: string | null
  /** Now when left out. */
  send_after?: Date
  created_by?: string
}

/** @throws {MedusaError} `message_promotion_not_running`; NOT_FOUND */
export const createAnnouncementStep = createStep(
  "create-announcement",
  async (input: Announcement, { container }) => {
    const now = clock.now()
    const sendAfter = new Date(input.send_after ?? now)
    await container
      .resolve(Modules.CUSTOMER)
      .retrieveCustomerGroup(input.customer_group_id, { select: ["id"] })
    // A promotion may begin only when it is announced.
    await assertRunning(container, input.promotion_id, sendAfter)
    const announcement = await messagingIn(
      container
    ).createMessageAnnouncements({
      ...input,
      href: input.href ?? null,
      created_by: input.created_by ?? null,
      send_after: sendAfter,
      announced_at: now,
    })
    return new StepResponse({ id: announcement.id }, announcement.id)
  },
  async (id, { container }) => {
    if (id) {
      await messagingIn(container).deleteMessageAnnouncements(id)
    }
  }
)
