import { createServer, type AddressInfo, type Socket } from "net"
import { buildMail } from "../../../../integration-tests/builders/mail"
import {
  closeSmtpServers,
  failureOf,
  sendMailsTo,
  serveMails,
} from "../../../../integration-tests/support/own-smtp-server"
import type { MailFault } from "../../../../integration-tests/support/smtp-server"
import { sendBySmtp } from "../smtp"

afterEach(closeSmtpServers)

describe("what became of a mail that failed", () => {
  const cases: [MailFault, string, string, number][] = [
    ["rcpt_450", "not_sent", "smtp_450_4.2.1", 0],
    ["rcpt_550", "refused", "smtp_550_5.1.1", 0],
    ["data_451", "not_sent", "smtp_451_4.3.0", 0],
    ["data_554", "refused", "smtp_554_5.7.1", 0],
    ["data_554_quoting", "refused", "smtp_554", 0],
    ["drop_before_content", "not_sent", "connection_lost", 0],
    ["drop_after_content", "unknown", "answer_lost", 1],
    ["never_answer", "unknown", "answer_lost", 1],
  ]

  it.each(cases)(
    "is told by when it failed: %s is %s, %s",
    async (fault, outcome, error_class, received) => {
      const server = await serveMails({}, "?socketTimeout=400")
      const mail = buildMail()
      server.faults.set(mail.to, fault)
      const failure = await failureOf(sendBySmtp(mail))
      expect(failure).toEqual({ outcome, error_class })
      expect(server.received).toHaveLength(received)
    }
  )

  it.each(["drop_after_content", "drop_before_content"] as const)(
    "N2: is never tried again by the pool after %s on a used connection",
    async (fault) => {
      const server = await serveMails()
      await sendBySmtp(buildMail({ to: "first@example.com" }))
      server.faults.set("second@example.com", fault)
      const second = buildMail({ to: "second@example.com" })
      const { outcome } = await failureOf(sendBySmtp(second))
      server.faults.clear()
      // Longer than the pool waits before it would try again.
      await new Promise((resolve) => setTimeout(resolve, 500))
      const taken = outcome === "unknown" ? 2 : 1
      expect(server.received).toHaveLength(taken)
      expect(server.connections()).toBe(1)
    }
  )

  it("is not sent when the server refuses the password", async () => {
    const { url } = await serveMails({ refuses_auth: true })
    await sendMailsTo(url.replace("//", "//shop:wrong@"))
    expect(await failureOf(sendBySmtp(buildMail()))).toEqual({
      outcome: "not_sent",
      error_class: "auth_failed_535",
    })
  })

  it("is not sent over TLS that nobody vouches for", async () => {
    const server = await serveMails({ offers_tls: true }, "?requireTLS=true")
    expect(await failureOf(sendBySmtp(buildMail()))).toEqual({
      outcome: "not_sent",
      error_class: "tls_failed",
    })
    expect(server.received).toHaveLength(0)
  })

  it("is not sent in the clear when TLS is required", async () => {
    const server = await serveMails({}, "?requireTLS=true")
    const { outcome } = await failureOf(sendBySmtp(buildMail()))
    expect(outcome).toBe("not_sent")
    expect(server.received).toHaveLength(0)
  })

  it("is not sent when nobody listens", async () => {
    const server = await serveMails()
    await server.close()
    expect(await failureOf(sendBySmtp(buildMail()))).toEqual({
      outcome: "not_sent",
      error_class: "connection_refused",
    })
  })

  it("is not sent when the connection is lost in the middle of it", async () => {
    const server = await serveMails()
    const mail = buildMail({ html: "Thank you. ".repeat(2_000_000) })
    server.faults.set(mail.to, "drop_mid_content")
    expect(await failureOf(sendBySmtp(mail))).toEqual({
      outcome: "not_sent",
      error_class: "connection_lost",
    })
    expect(server.received).toHaveLength(0)
  })

  it("is not sent when somebody listens and says nothing", async () => {
    const sockets: Socket[] = []
    const silent = createServer((socket) => sockets.push(socket))
    await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve))
    const { port } = silent.address() as AddressInfo
    await sendMailsTo(`smtp://127.0.0.1:${port}?greetingTimeout=300`)
    expect(await failureOf(sendBySmtp(buildMail()))).toEqual({
      outcome: "not_sent",
      error_class: "connection_timed_out",
    })
    sockets.forEach((socket) => socket.destroy())
    silent.close()
  })
})
