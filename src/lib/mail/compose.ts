import { config } from "../../config/current"
import { clock } from "../clock"
import { MailFailure, type Mail } from "./delivery"

/** One mailbox, and nothing that would make two of it or end a line. */
const ADDRESS = /^[^\s@<>()[\]\\,;:"]{1,64}@[^\s@<>()[\]\\,;:"]{1,255}$/u

/**
 * A mail in nodemailer's words.
 *
 * @throws {MailFailure} when the address is none, because nodemailer would read
 *   a list in it and write to all of them
 */
export function composeMail({
  message_id,
  topic,
  to,
  subject,
  html,
  text,
  headers,
}: Mail) {
  const { from, reply_to } = config.mail
  if (!ADDRESS.test(to)) {
    throw new MailFailure("refused", "address_invalid")
  }
  return {
    from,
    replyTo: reply_to,
    to: { name: "", address: to },
    subject,
    text,
    ...(html ? { html } : {}),
    // The clock of the shop, as everywhere: a demo that has been moved on shows
    // mails of its own day.
    date: clock.now(),
    messageId: messageIdHeader(message_id),
    headers: {
      ...headers,
      "X-Topic": topic,
      "X-Message-Id": message_id,
      // No out-of-office answers to the shop (RFC 3834).
      "Auto-Submitted": "auto-generated",
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  }
}

/** The same for each attempt, so that a mailbox may drop what comes again. */
function messageIdHeader(message_id: string) {
  const domain = /@([^\s<>@]+)>?$/.exec(config.mail.from)?.[1]
  return `<${message_id}@${domain ?? "localhost"}>`
}
