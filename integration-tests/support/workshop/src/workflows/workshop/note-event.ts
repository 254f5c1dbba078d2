import { defineInboxConsumer } from "../../../../../../src/workflows/inbox"
import { makeThing } from "../../../../fake-provider/client"

/** Does something outside for each event, keyed by it, as handlers should. */
export const workshopInbox = defineInboxConsumer({
  feature: "workshop",
  handle: ({ container, event, payload, signal }) =>
    makeThing({
      container,
      input: payload as { url: string; colour: string },
      provider_key: event.id,
      reference: null,
      signal,
    }),
})
