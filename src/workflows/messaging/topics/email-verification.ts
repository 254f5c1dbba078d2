import { emailVerificationEmail } from "../../../emails/messaging-email-verification"
import type { VerificationProps } from "../../../emails/props"
import { storefrontLink } from "../mailed-order/links"
import { defineTopic } from "../topic"
import { minutesLeft } from "./minutes-left"

/**
 * The cause is a digest of the code. As with the reset of a password, only
 * core's event knows it.
 */
export const emailVerification = defineTopic<VerificationProps, "href">({
  name: "email-verification",
  class: "transactional",
  channels: ["email"],
  // Core's code lives as long.
  expires_after_seconds: 15 * 60,
  holds_secrets: true,
  template: emailVerificationEmail,
  async load({ data, secrets }) {
    const code = secrets?.token
    if (!code) {
      return { canceled_because: "token-lost" }
    }
    const valid_minutes = minutesLeft(String(data.expires_at))
    return valid_minutes > 0
      ? {
          props: { valid_minutes },
          secrets: { href: storefrontLink("/verify-email", { code }) },
        }
      : { canceled_because: "token-expired" }
  },
})
