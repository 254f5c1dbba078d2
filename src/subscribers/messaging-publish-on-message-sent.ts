import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { MessagingEvents, type MessageSent } from "../workflows/messaging"
import { publishStreamEventsWorkflow } from "../workflows/stream"

/** A storefront that is open shows the message without asking for it. */
export default async function publishOnMessageSent({
  event: {
    data: { id, topic, channel, customer_id },
  },
  container,
}: SubscriberArgs<MessageSent>) {
  if (channel !== "feed" || !customer_id) {
    return
  }
  await publishStreamEventsWorkflow(container).run({
    input: {
      events: [
        {
          topic: `customer:${customer_id}`,
          event: "message.created",
          data: { message_id: id, message_topic: topic },
          dedupe_key: `message.created ${id}`,
        },
      ],
    },
  })
}

export const config: SubscriberConfig = {
  event: MessagingEvents.SENT,
  context: { subscriberId: "messaging-publish-on-message-sent" },
}
