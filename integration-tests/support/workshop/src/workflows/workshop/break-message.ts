import { customerWelcomeEmail } from "../../../../../../src/emails/messaging-customer-welcome"
import type { WelcomeProps } from "../../../../../../src/emails/props"
import { defineTopic } from "../../../../../../src/workflows/messaging"

/** A topic whose error quotes what it was given, as errors do. */
export const brokenTopic = defineTopic<WelcomeProps>({
  name: "workshop-broken",
  class: "transactional",
  channels: ["email"],
  expires_after_seconds: 3600,
  template: customerWelcomeEmail,
  load: ({ data }) =>
    Promise.reject(new Error(`Nobody called ${String(data.quoted)}`)),
  facts: {
    read: ({ data }) =>
      data.is_broken_early
        ? Promise.reject(new Error(`Nothing of ${String(data.quoted)}`))
        : Promise.resolve({}),
  },
})
