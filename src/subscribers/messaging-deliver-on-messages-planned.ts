import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  deliverMessages,
  MessagingEvents,
  type MessagesPlanned,
} from "../workflows/messaging"

/** The sweep would send them within a minute; nobody likes to wait so long. */
export default async function deliverOnMessagesPlanned({
  event: { data },
  container,
}: SubscriberArgs<MessagesPlanned>) {
  await deliverMessages(container, {
    ids: data.ids,
    limit: data.ids.length,
  })
}

export const config: SubscriberConfig = {
  event: MessagingEvents.PLANNED,
  context: { subscriberId: "messaging-deliver-on-messages-planned" },
}
