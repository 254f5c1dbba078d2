import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { config } from "../../config/current"
import { messageOf } from "../error-message"
import {
  withDelivery,
  type Delivery,
  type Mail,
  type MailFailureOutcome,
} from "./delivery"
import { forgetRecipient, notificationKey, recipientOf } from "./core-rows"
import { judgeForeignError } from "./foreign-error"

export interface OutgoingMail extends Mail {
  /** Counts from 1; a new one for each time it is tried. */
  attempt: number
}

export type DeliveryOutcome =
  | { outcome: "sent"; provider_id: string; reference: string | null }
  | {
      outcome: MailFailureOutcome
      provider_id: string | null
      /** One word that may be stored and logged: "smtp_550_5.1.1". */
      error_class: string
    }

/** The providers that read the mail itself instead of core's notification. */
const OWN_PROVIDERS: readonly (string | null)[] = ["mail-file", "mail-smtp"]

/**
 * Hands one mail to the shop's provider, once, and never throws.
 *
 * Core's own idempotency is not relied upon. It looks for the key, inserts and
 * sends without a lock; a row that a crash left PENDING is never tried again;
 * and a retry of a FAILURE is written to an id that was never stored, so that
 * a success is sent once more. Here every attempt is a row of its own, whoever
 * calls holds the message's lease, and whether there may be another attempt is
 * decided from the outcome.
 */
export async function deliverMail(
  container: MedusaContainer,
  mail: OutgoingMail
): Promise<DeliveryOutcome> {
  const provider_id = config.mail.provider
  if (!provider_id) {
    return {
      outcome: "not_sent",
      provider_id,
      error_class: "no_mail_provider",
    }
  }
  const delivery: Delivery = { mail }
  const isOwn = OWN_PROVIDERS.includes(provider_id)
  try {
    const row = await withDelivery(delivery, () =>
      notify(container, mail, isOwn ? recipientOf(mail) : mail.to)
    )
    return (
      told(delivery, provider_id) ??
      // Core answers nothing when this attempt was made before.
      (row
        ? { outcome: "sent", provider_id, reference: row.external_id ?? null }
        : { outcome: "unknown", provider_id, error_class: "attempt_repeated" })
    )
  } catch (error) {
    return (
      told(delivery, provider_id) ?? {
        provider_id,
        ...judgeForeignError(messageOf(error), isOwn),
      }
    )
  } finally {
    if (!isOwn) {
      await forgetRecipient(container, mail)
    }
  }
}

/** Whether another attempt with the same message_id can never be a second mail. */
export function honoursMessageId() {
  return config.mail.provider === "mail-file"
}

/** The provider's own word counts, whatever core made of it since. */
function told(
  { report }: Delivery,
  provider_id: string
): DeliveryOutcome | undefined {
  return report && { ...report, provider_id }
}

function notify(container: MedusaContainer, mail: OutgoingMail, to: string) {
  const { message_id, topic, subject, html, text } = mail
  return container.resolve(Modules.NOTIFICATION).createNotifications({
    to,
    channel: "email",
    template: topic,
    content: { subject, html, text },
    provider_data: { message_id, topic },
    resource_type: "message",
    resource_id: message_id,
    idempotency_key: notificationKey(mail),
  })
}
