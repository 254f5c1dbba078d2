import type { Readable } from "stream"
import type { Transporter } from "nodemailer"
import { config } from "../../config/current"
import { composeMail } from "./compose"
import type { Mail } from "./delivery"
import { judgeSmtpError } from "./smtp-error"

const CONNECTIONS_MAX = 5
/** A server that answers nothing, or a letter a minute, does not hold a mail. */
const MAIL_SECONDS_MAX = 90

/** Each may be changed by a parameter of SMTP_URL, such as `?socketTimeout=`. */
const POOL = {
  pool: true,
  maxConnections: CONNECTIONS_MAX,
  // A mail is tried again by us, who know what became of it, and not by the
  // pool, for which a lost connection is reason enough.
  maxRequeues: 0,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 60_000,
} as const

type Message = Parameters<Parameters<Transporter["use"]>[1]>[0]["message"]

let pool: Promise<Transporter> | undefined
/** The contents of the mails under way, by their Message-ID. */
const contents = new Map<string, Readable>()

/**
 * Sends one mail through the server at SMTP_URL.
 *
 * @returns its Message-ID
 * @throws {MailFailure}
 */
export async function sendBySmtp(mail: Mail) {
  const composed = composeMail(mail)
  const { messageId } = composed
  pool ??= openPool()
  const transport = await pool
  try {
    await transport.sendMail({
      ...composed,
      signal: AbortSignal.timeout(MAIL_SECONDS_MAX * 1000),
    })
    return messageId
  } catch (error) {
    throw judgeSmtpError(error, isOut(contents.get(messageId)))
  } finally {
    contents.delete(messageId)
  }
}

/**
 * Ends what is idle at once; a mail under way is finished first, within the
 * time that it has anyway. A mail after this opens a new pool.
 */
export async function closeMailPool() {
  const closing = pool
  pool = undefined
  const transport = await closing
  transport?.close()
}

async function openPool() {
  // With the first mail: few processes send any.
  const { createTransport } = await import("nodemailer")
  const transport = createTransport({
    ...POOL,
    // A deployed shop does not send its customers' mails in the clear.
    requireTLS: config.is_deployed,
    url: config.mail.smtp_url,
  })
  transport.use("stream", ({ message }, done) => {
    watchContent(message)
    done()
  })
  return transport as Transporter
}

/**
 * Keeps hold of the content that nodemailer reads from: whether the server had
 * all of it is the one thing that its errors do not tell.
 */
function watchContent(message: Message) {
  const open = message.createReadStream.bind(message)
  message.createReadStream = (options) => {
    const content = open(options)
    contents.set(message.messageId(), content)
    return content
  }
}

/** Before its end the server cannot have taken the mail (RFC 5321, 4.1.1.4). */
function isOut(content: Readable | undefined) {
  return content?.readableEnded ?? false
}
