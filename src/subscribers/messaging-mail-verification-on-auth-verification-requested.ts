import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { AuthWorkflowEvents } from "@medusajs/framework/utils"
import {
  mailVerification,
  type VerificationRequested,
} from "../workflows/messaging"

/** There is no sweep behind this: the token is in the event alone. */
export default async function mailVerificationOnRequest({
  event: { data },
  container,
}: SubscriberArgs<VerificationRequested>) {
  await mailVerification(container, data)
}

export const config: SubscriberConfig = {
  event: AuthWorkflowEvents.VERIFICATION_REQUESTED,
  context: {
    subscriberId: "messaging-mail-verification-on-auth-verification-requested",
  },
}
