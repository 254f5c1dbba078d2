import { AsyncLocalStorage } from "async_hooks"
import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { generateEntityId, MedusaError } from "@medusajs/framework/utils"
import { crashPoint } from "../crash-point"
import { errorClassOf } from "../error-class"

/** One mail, ready to go. */
export interface Mail {
  /** Unique; names the mail wherever it is seen. */
  message_id: string
  /** kebab-case: "guest-access". */
  topic: string
  to: string
  subject: string
  html: string
  /** Each link on a line of its own, so that programs find it as well. */
  text: string
  headers: Record<string, string>
}

/**
 * - `not_sent`: nobody has got it, so it may be tried again;
 * - `refused`: nobody has got it, and trying again ends the same way;
 * - `unknown`: the answer was lost, so it may have arrived.
 */
export type MailFailureOutcome = "not_sent" | "refused" | "unknown"

/** What a provider of ours throws. Nothing it holds may name a person. */
export class MailFailure extends Error {
  constructor(
    readonly outcome: MailFailureOutcome,
    /** One word: "smtp_550_5.1.1". */
    readonly error_class: string
  ) {
    super(`The mail is ${outcome}: ${error_class}.`)
  }
}

type Report =
  | { outcome: "sent"; reference: string | null }
  | { outcome: MailFailureOutcome; error_class: string }

export interface Delivery {
  mail: Mail
  /** Set by the provider, as soon as it knows. */
  report?: Report
}

/**
 * Core's Notification module stands between us and the provider. It hands on
 * neither headers nor what kind of error there was, and it stores the address;
 * so the mail and its outcome travel beside it.
 */
const deliveries = new AsyncLocalStorage<Delivery>()

export function withDelivery<Result>(
  delivery: Delivery,
  run: () => Promise<Result>
) {
  return deliveries.run(delivery, run)
}

/**
 * The `send` of a mail provider.
 *
 * @param transport sends one mail and answers the name it goes by there;
 *   throws a `MailFailure`, and anything else counts as unknown
 * @throws {MedusaError} that says no more than the error's class
 */
export async function sendThrough(
  notification: ProviderSendNotificationDTO,
  transport: (mail: Mail) => Promise<string>
) {
  const delivery = deliveries.getStore() ?? { mail: mailOf(notification) }
  try {
    crashPoint("mail.handed-over")
    const reference = await transport(delivery.mail)
    crashPoint("mail.answered")
    delivery.report = { outcome: "sent", reference }
    return { id: reference }
  } catch (error) {
    const { outcome, error_class } =
      error instanceof MailFailure
        ? error
        : new MailFailure("unknown", errorClassOf(error))
    delivery.report = { outcome, error_class }
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `The mail is ${outcome}: ${error_class}.`
    )
  }
}

/** Of a plugin that notifies by itself, past the shop's own messages. */
function mailOf(notification: ProviderSendNotificationDTO): Mail {
  const { content, template, to } = notification
  return {
    message_id: generateEntityId(undefined, "msg"),
    topic: template ?? "notification",
    to,
    subject: content?.subject ?? template ?? "",
    html: content?.html ?? "",
    text: content?.text ?? "",
    headers: {},
  }
}
