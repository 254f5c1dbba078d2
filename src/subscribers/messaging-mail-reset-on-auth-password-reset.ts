import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import {
  mailPasswordReset,
  type PasswordResetRequested,
} from "../workflows/messaging"

/** There is no sweep behind this: the token is in the event alone. */
export default async function mailPasswordResetOnRequest({
  event: { data },
  container,
}: SubscriberArgs<PasswordResetRequested>) {
  await mailPasswordReset(container, data)
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.PASSWORD_RESET,
  context: { subscriberId: "messaging-mail-reset-on-auth-password-reset" },
}
