import { decode } from "jsonwebtoken"
import { passwordResetEmail } from "../../../emails/messaging-password-reset"
import type { PasswordResetProps } from "../../../emails/props"
import { adminLink, storefrontLink } from "../mailed-order/links"
import { defineTopic } from "../topic"
import { minutesLeft } from "./minutes-left"

/**
 * The cause is a digest of the token, which core hands to its event and keeps
 * nowhere: without it, after a restart, somebody has to ask again.
 */
export const passwordReset = defineTopic<PasswordResetProps, "href">({
  name: "password-reset",
  class: "transactional",
  channels: ["email"],
  // Core's token lives as long.
  expires_after_seconds: 15 * 60,
  holds_secrets: true,
  template: passwordResetEmail,
  async load({ data, secrets }) {
    const token = secrets?.token
    if (!token) {
      return { canceled_because: "token-lost" }
    }
    const claims = decode(token)
    const end = typeof claims === "object" ? (claims?.exp ?? 0) * 1000 : 0
    const valid_minutes = minutesLeft(end)
    const link = data.actor_type === "user" ? adminLink : storefrontLink
    return valid_minutes > 0
      ? {
          props: { valid_minutes },
          secrets: { href: link("/reset-password", { token }) },
        }
      : { canceled_because: "token-expired" }
  },
})
