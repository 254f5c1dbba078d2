import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { clock } from "../lib/clock"
import { consumeInbox, InboxEvents } from "../workflows/inbox"

/** The rest is the sweep's, so that one burst cannot keep a worker for ever. */
const EVENTS_MAX = 1_000

export default async function consumeReceived({ container }: SubscriberArgs) {
  await consumeInbox(container, { limit: EVENTS_MAX, now: clock.now() })
}

export const config: SubscriberConfig = {
  event: InboxEvents.RECEIVED,
  context: { subscriberId: "inbox-consume-on-received" },
}
