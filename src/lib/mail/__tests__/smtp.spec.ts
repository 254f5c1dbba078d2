import { buildMail } from "../../../../integration-tests/builders/mail"
import { until } from "../../../../integration-tests/processes/support/wait"
import {
  closeSmtpServers,
  failureOf,
  serveMails,
} from "../../../../integration-tests/support/own-smtp-server"
import { closeMailPool } from ".."
import { sendBySmtp } from "../smtp"

afterEach(closeSmtpServers)

describe("a mail that a server takes", () => {
  it("carries its ids, its headers and both parts", async () => {
    const server = await serveMails()
    const mail = buildMail({
      headers: {
        "List-Unsubscribe": "<https://shop.example/unsubscribe?token=t>",
        "List-Unsubscribe-Post": "List-Unsubscribe=One-Click",
      },
    })
    const reference = await sendBySmtp(mail)
    expect(reference).toBe(`<${mail.message_id}@muted-age.test>`)
    const [email] = await server.parsed()
    const headers = Object.fromEntries(
      email.headers.map(({ key, value }) => [key, value])
    )
    expect(headers).toMatchObject({
      "message-id": reference,
      "x-message-id": mail.message_id,
      "x-topic": "order-confirmed",
      "auto-submitted": "auto-generated",
      "list-unsubscribe": "<https://shop.example/unsubscribe?token=t>",
      "list-unsubscribe-post": "List-Unsubscribe=One-Click",
    })
    expect(email.text?.trim()).toBe(mail.text)
    expect(email.html?.trim()).toBe(mail.html)
    expect(server.received[0].to).toEqual([mail.to])
  })

  it("keeps subjects and addresses that are not ASCII", async () => {
    const server = await serveMails()
    const subject = "आपका ऑर्डर №1042 ist da – schön 🧶"
    await sendBySmtp(buildMail({ subject, to: "jörg@exämple.com" }))
    const [email] = await server.parsed()
    expect(email.subject).toBe(subject)
    expect(server.received[0].to).toEqual([
      expect.stringMatching(/^jörg@(exämple|xn--exmple-cua)\.com$/),
    ])
  })

  it("shares a handful of connections with nineteen others", async () => {
    const server = await serveMails()
    const mails = Array.from({ length: 20 }, () => buildMail())
    const references = await Promise.all(mails.map(sendBySmtp))
    expect(new Set(references).size).toBe(20)
    const ids = (await server.parsed()).map(({ messageId }) => messageId)
    expect(ids.sort()).toEqual(references.sort())
    expect(server.connections()).toBeLessThanOrEqual(5)
  })
})

describe("the end of the process", () => {
  it("closes idle connections at once", async () => {
    const server = await serveMails()
    await sendBySmtp(buildMail())
    expect(server.openConnections()).toBe(1)
    await closeMailPool()
    await until(() => server.openConnections() === 0)
  })

  it("does not wait for a server that hangs", async () => {
    const server = await serveMails({}, "?socketTimeout=1000")
    const mail = buildMail()
    server.faults.set(mail.to, "never_answer")
    const sending = failureOf(sendBySmtp(mail))
    await until(() => server.received.length === 1)
    const started = Date.now()
    await closeMailPool()
    expect(Date.now() - started).toBeLessThan(200)
    expect((await sending).outcome).toBe("unknown")
  })
})
