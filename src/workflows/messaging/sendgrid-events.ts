import { z } from "@medusajs/framework/zod"

/** What the mailbox's side did with a mail, in our words. */
export type MailEventKind =
  | "delivered"
  /** The address does not work, and will not. */
  | "bounced_hard"
  /** Not this time: a full mailbox, a server that blocks us. */
  | "bounced_soft"
  /** The provider did not even try. */
  | "dropped"
  /** Somebody pressed "spam". */
  | "complained"
  | "unsubscribed"

export interface MailEvent {
  kind: MailEventKind
  /** The provider's, unique. */
  event_id: string
  /** Ours; null when the provider does not say, as with a late bounce. */
  message_id: string | null
  address: string
  occurred_at: Date
  /** One word: "5.1.1", "bounced_address". */
  reason: string | null
}

const SendgridEvent = z.object({
  event: z.string(),
  sg_event_id: z.string().min(1),
  email: z.string(),
  timestamp: z.number(),
  "smtp-id": z.string().optional(),
  /** A custom argument, which SendGrid puts beside its own names. */
  message_id: z.string().optional(),
  type: z.string().optional(),
  status: z.string().optional(),
  reason: z.string().optional(),
})
type SendgridEvent = z.infer<typeof SendgridEvent>

const OUR_ID = /^msg_\w+$/
const OUR_SMTP_ID = /^<?(msg_\w+)@/
const STATUS = /^[245]\.\d{1,3}\.\d{1,3}$/
/** Why SendGrid drops; any other reason may quote the mail. */
const DROP_REASONS = [
  "Bounced Address",
  "Spam Reporting Address",
  "Unsubscribed Address",
  "Invalid",
  "Spam Content",
  "Recipient List over Package Quota",
]

/**
 * SendGrid's events as ours. Those that say nothing about the address, such as
 * opens, are left out, and so is what is no event at all.
 *
 * @param body the JSON of one delivery, a list
 */
export function readSendgridEvents(body: unknown): MailEvent[] {
  return (Array.isArray(body) ? body : []).flatMap((entry) => {
    const { data: event } = SendgridEvent.safeParse(entry)
    const kind = event && kindOf(event)
    return kind
      ? {
          kind,
          event_id: event.sg_event_id,
          message_id: messageIdOf(event),
          address: event.email,
          occurred_at: new Date(event.timestamp * 1000),
          reason: reasonOf(event),
        }
      : []
  })
}

function kindOf({ event, type, status }: SendgridEvent) {
  switch (event) {
    case "delivered":
    case "dropped":
      return event
    case "bounce":
      return type === "blocked" || status?.startsWith("4")
        ? "bounced_soft"
        : "bounced_hard"
    case "spamreport":
      return "complained"
    case "unsubscribe":
    case "group_unsubscribe":
      return "unsubscribed"
    default:
      return undefined
  }
}

function messageIdOf({
  message_id = "",
  "smtp-id": smtpId = "",
}: SendgridEvent) {
  return OUR_ID.test(message_id)
    ? message_id
    : (OUR_SMTP_ID.exec(smtpId)?.[1] ?? null)
}

function reasonOf({ status = "", reason = "" }: SendgridEvent) {
  if (STATUS.test(status)) {
    return status
  }
  return DROP_REASONS.includes(reason)
    ? reason.toLowerCase().replaceAll(" ", "_")
    : null
}
