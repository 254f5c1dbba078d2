import { buildMail } from "../../../../integration-tests/builders/mail"
import {
  closeSmtpServers,
  failureOf,
  serveMails,
} from "../../../../integration-tests/support/own-smtp-server"
import { sendBySmtp } from "../smtp"

afterEach(closeSmtpServers)

describe("N10: words that try to be headers or recipients", () => {
  const END = "\r\nBcc: eve@example.com\r\n\r\nHello"

  it.each([
    ["the subject", { subject: `Your order${END}` }],
    ["a bare line feed", { subject: "Your order\nBcc: eve@example.com" }],
    ["a bare carriage return", { subject: "Your order\rBcc: eve@example.com" }],
    ["a header's value", { headers: { "X-Name": `Asha${END}` } }],
    ["a header's name", { headers: { "X-A: b\r\nBcc": "eve@example.com" } }],
    ["the topic", { topic: `order${END}` }],
  ])("do nothing in %s", async (_, overrides) => {
    const server = await serveMails()
    await sendBySmtp(buildMail(overrides))
    const [{ to }] = server.received
    expect(to).toEqual(["asha@example.com"])
    const [email] = await server.parsed()
    expect(email.bcc).toBeUndefined()
    expect(email.headers.map(({ key }) => key)).not.toContain("bcc")
    expect(email.text?.trim()).toBe(buildMail().text)
  })

  it.each([
    "asha@example.com\r\nRCPT TO:<eve@example.com>",
    "asha@example.com, eve@example.com",
    "asha@example.com;eve@example.com",
    "Asha <eve@example.com>",
    "group:eve@example.com;",
    "asha@example.com eve@example.com",
    "asha",
    "",
  ])("are no address: %j", async (to) => {
    const server = await serveMails()
    expect(await failureOf(sendBySmtp(buildMail({ to })))).toEqual({
      outcome: "refused",
      error_class: "address_invalid",
    })
    expect(server.received).toHaveLength(0)
  })
})
