import "../../support/smtp-environment"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { deliverMail, honoursMessageId } from "../../../src/lib/mail"
import { buildMail } from "../../builders/mail"
import { closeSmtpServers, serveMails } from "../../support/own-smtp-server"
import { withShop } from "../../support/shop"
import type { MailFault } from "../../support/smtp-server"

withShop(({ getContainer }) => {
  afterEach(closeSmtpServers)

  it("brings a mail to its server and says under which name", async () => {
    const server = await serveMails()
    const mail = buildMail()
    expect(await deliverMail(getContainer(), mail)).toEqual({
      outcome: "sent",
      provider_id: "mail-smtp",
      reference: `<${mail.message_id}@shop.example>`,
    })
    const [email] = await server.parsed()
    expect(email).toMatchObject({
      from: { name: "The Shop", address: "hello@shop.example" },
      replyTo: [{ address: "support@shop.example" }],
      to: [{ address: mail.to }],
    })
  })

  const cases: [MailFault, string, string][] = [
    ["rcpt_450", "not_sent", "smtp_450_4.2.1"],
    ["rcpt_550", "refused", "smtp_550_5.1.1"],
    ["data_554_quoting", "refused", "smtp_554"],
    ["never_answer", "unknown", "answer_lost"],
  ]
  it.each(cases)(
    "tells the outcome past core: %s is %s",
    async (fault, outcome, error_class) => {
      const server = await serveMails({}, "?socketTimeout=400")
      const mail = buildMail({ to: "quoting@example.com" })
      server.faults.set(mail.to, fault)
      expect(await deliverMail(getContainer(), mail)).toEqual({
        outcome,
        provider_id: "mail-smtp",
        error_class,
      })
      const { rows } = await getContainer()
        .resolve(ContainerRegistrationKeys.PG_CONNECTION)
        .raw("select to_jsonb(n) as row from notification n")
      expect(JSON.stringify(rows)).not.toContain("quoting@")
    }
  )

  it("says that a resend may be a second mail", () => {
    expect(honoursMessageId()).toBe(false)
  })
})
