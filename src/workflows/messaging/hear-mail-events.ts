import { clock } from "../../lib/clock"
import { defineInboxConsumer } from "../../lib/inbox"
import { listChoosable } from "./customer-topics"
import { digestOf, messagingIn } from "./messaging-service"
import { readSendgridEvents } from "./sendgrid-events"

/**
 * What the mail provider sends to `/hooks/messaging/<slug>`. Straight to the
 * service, one transaction a report, because reports come by the thousand.
 */
export const mailEventsConsumer = defineInboxConsumer({
  feature: "messaging",
  async handle({ container, payload }) {
    for (const { address, ...event } of readSendgridEvents(payload)) {
      await messagingIn(container).hear(
        { ...event, address_digest: digestOf(address) },
        listChoosable(),
        clock.now()
      )
    }
  },
})
