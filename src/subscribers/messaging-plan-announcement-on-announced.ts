import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  MessagingEvents,
  type PromotionAnnounced,
  planDueAnnouncement,
} from "../workflows/messaging"

/** The sweep would do it within a minute. */
export default async function planAnnouncementOnAnnounced({
  event: { data },
  container,
}: SubscriberArgs<PromotionAnnounced>) {
  await planDueAnnouncement(container, data.id)
}

export const config: SubscriberConfig = {
  event: MessagingEvents.ANNOUNCED,
  context: { subscriberId: "messaging-plan-announcement-on-announced" },
}
