import type { MedusaContainer } from "@medusajs/framework/types"
import { messagingIn } from "./messaging-service"

/** How far the messages of some announcements have come, by status. */
export function countMessagesOf(
  container: MedusaContainer,
  announcementIds: string[]
) {
  return messagingIn(container).countByStatus(announcementIds)
}
