import type { AddressInfo } from "net"
import type { SMTPServerSession } from "smtp-server"
import { SMTPServer } from "smtp-server"

/** What goes wrong with the mails to one address. */
export type MailFault =
  | "rcpt_450"
  | "rcpt_550"
  | "data_451"
  | "data_554"
  | "data_554_quoting"
  /** The mail is taken, and that is the last the sender hears. */
  | "never_answer"
  | "drop_after_content"
  | "drop_before_content"
  | "drop_mid_content"

interface ServerOptions {
  /** With the package's own certificate, which nobody has signed. */
  offers_tls?: boolean
  refuses_auth?: boolean
}

const ANSWERS: Partial<Record<MailFault, [number, string]>> = {
  rcpt_450: [450, "4.2.1 Mailbox busy"],
  rcpt_550: [550, "5.1.1 No such user"],
  data_451: [451, "4.3.0 Try again later"],
  data_554: [554, "5.7.1 Looks like spam"],
  data_554_quoting: [554, "Rejected: quoting@example.com is not liked"],
}

/** An SMTP server that does to each mail what the spec says. */
export async function startSmtpServer({
  offers_tls = false,
  refuses_auth = false,
}: ServerOptions = {}) {
  const faults = new Map<string, MailFault>()
  const received: { to: string[]; raw: Buffer }[] = []
  let connections = 0

  const faultOf = ({ envelope }: SMTPServerSession, to?: string) =>
    faults.get(to ?? envelope.rcptTo[0]?.address ?? "")
  const drop = ({ id }: SMTPServerSession) => {
    const [connection] = [...server.connections].filter((one) => one.id === id)
    connection?._socket.destroy()
  }

  const server = new SMTPServer({
    logger: false,
    authOptional: !refuses_auth,
    allowInsecureAuth: true,
    hideSTARTTLS: !offers_tls,
    hideSMTPUTF8: false,
    closeTimeout: 100,
    onConnect(_session, answer) {
      connections += 1
      answer()
    },
    onAuth(_auth, _session, answer) {
      answer(refuses_auth ? answerOf(535, "5.7.8 Wrong password") : null, {
        user: "shop",
      })
    },
    onRcptTo({ address }, session, answer) {
      const fault = faultOf(session, address)
      if (fault === "drop_before_content") {
        return drop(session)
      }
      answer(fault?.startsWith("rcpt") ? refusal(fault) : null)
    },
    onData(stream, session, answer) {
      const parts: Buffer[] = []
      stream.on("data", (part: Buffer) => {
        parts.push(part)
        if (faultOf(session) === "drop_mid_content") {
          drop(session)
        }
      })
      stream.on("end", () => {
        const fault = faultOf(session)
        if (fault?.startsWith("data")) {
          return answer(refusal(fault))
        }
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(parts),
        })
        if (fault === "drop_after_content") {
          return drop(session)
        }
        if (fault !== "never_answer") {
          answer(null)
        }
      })
    },
  })
  // A client that hangs up is what several specs are about.
  server.on("error", () => undefined)
  await new Promise<void>((resolve) =>
    server.listen(0, "127.0.0.1", () => resolve())
  )
  const { port } = server.server.address() as AddressInfo

  return {
    port,
    url: `smtp://127.0.0.1:${port}`,
    faults,
    received,
    connections: () => connections,
    openConnections: () => server.connections.size,
    parsed: () => Promise.all(received.map(({ raw }) => parse(raw))),
    close: () => new Promise<void>((resolve) => server.close(resolve)),
  }
}

export type RunningSmtpServer = Awaited<ReturnType<typeof startSmtpServer>>

async function parse(raw: Buffer) {
  const { default: PostalMime } = await import("postal-mime")
  return PostalMime.parse(raw)
}

function refusal(fault: MailFault) {
  const [code, words] = ANSWERS[fault] ?? [550, "No"]
  return answerOf(code, words)
}

function answerOf(responseCode: number, words: string) {
  return Object.assign(new Error(words), { responseCode })
}
