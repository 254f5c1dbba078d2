import "../../support/own-data-dir"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { config } from "../../../src/config/current"
import { deliverMail, honoursMessageId } from "../../../src/lib/mail"
import { notificationKey } from "../../../src/lib/mail/core-rows"
import { FileMailProvider } from "../../../src/providers/mail-file"
import { buildMail } from "../../builders/mail"
import { readMails } from "../../support/mails"
import { withShop } from "../../support/shop"

/** Planted in a mail; none may be found in core's table afterwards. */
const CANARY = "canary7f3a"
const planted = () =>
  buildMail({
    to: `${CANARY}@example.com`,
    subject: `${CANARY} subject`,
    html: `<p>${CANARY}</p>`,
    text: `${CANARY}\nhttps://shop.example/?token=${CANARY}`,
    headers: { "List-Unsubscribe": `<https://shop.example/u?${CANARY}>` },
  })

withShop(({ getContainer }) => {
  const knex = () =>
    getContainer().resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const rows = async () => {
    const { rows: found } = await knex().raw(
      `select to_jsonb(n) as row from notification n where channel = 'email'`
    )
    return (found as { row: Record<string, unknown> }[]).map(({ row }) => row)
  }
  const writtenOf = (message_id: string) =>
    readMails(config.data_dir).filter(({ file }) => file.includes(message_id))

  /** A provider that sees nothing but core's notification. */
  const withForeignProvider = async (
    send: (to: string) => Promise<{ id: string }>,
    run: () => Promise<void>
  ) => {
    const { provider } = config.mail
    Object.assign(config.mail, { provider: "sendgrid" })
    const spy = jest
      .spyOn(FileMailProvider.prototype, "send")
      .mockImplementation(({ to }) => send(to))
    await run().finally(() => {
      spy.mockRestore()
      Object.assign(config.mail, { provider })
    })
  }

  it("writes a mail and says so", async () => {
    const mail = buildMail()
    const delivered = await deliverMail(getContainer(), mail)
    const [{ file, headers, links }] = writtenOf(mail.message_id)
    expect(delivered).toEqual({
      outcome: "sent",
      provider_id: "mail-file",
      reference: file,
    })
    expect(headers.to).toBe(mail.to)
    expect(links).toEqual(["https://shop.example/orders/1042?token=abc"])
  })

  it("passes headers, which core's notifications have no place for", async () => {
    const mail = buildMail({ headers: { "List-Unsubscribe": "<https://u>" } })
    await deliverMail(getContainer(), mail)
    const [{ headers }] = writtenOf(mail.message_id)
    expect(headers["list-unsubscribe"]).toBe("<https://u>")
  })

  it("makes no second mail of a second attempt, and says that it would not", async () => {
    expect(honoursMessageId()).toBe(true)
    const mail = buildMail()
    await deliverMail(getContainer(), mail)
    const again = await deliverMail(getContainer(), { ...mail, attempt: 2 })
    expect(again.outcome).toBe("sent")
    expect(writtenOf(mail.message_id)).toHaveLength(1)
  })

  it("keeps neither address nor words nor tokens in core's table", async () => {
    await deliverMail(getContainer(), planted())
    const stored = await rows()
    expect(stored).toHaveLength(1)
    expect(JSON.stringify(stored)).not.toContain(CANARY)
    expect(stored[0]).toMatchObject({ status: "success" })
  })

  it("P3: tries again what a crash left pending in core, as another attempt", async () => {
    const mail = buildMail()
    const pending = {
      to: "a@b.example",
      channel: "email",
      template: mail.topic,
    }
    await getContainer()
      .resolve(Modules.NOTIFICATION)
      .createNotifications(pending)
    await knex()("notification").update({
      status: "pending",
      idempotency_key: notificationKey(mail),
    })
    // Core would never send it, and says nothing about that.
    expect(await deliverMail(getContainer(), mail)).toEqual({
      outcome: "unknown",
      provider_id: "mail-file",
      error_class: "attempt_repeated",
    })
    const next = await deliverMail(getContainer(), { ...mail, attempt: 2 })
    expect(next.outcome).toBe("sent")
  })

  it("waits for a provider when a deployed shop has none", async () => {
    const { provider } = config.mail
    Object.assign(config.mail, { provider: null })
    const delivered = await deliverMail(getContainer(), buildMail())
    Object.assign(config.mail, { provider })
    expect(delivered).toEqual({
      outcome: "not_sent",
      provider_id: null,
      error_class: "no_mail_provider",
    })
    expect(await rows()).toEqual([])
  })

  describe("through a provider of others", () => {
    it("gives it the address, and takes that out of core's table", async () => {
      const addressed: string[] = []
      await withForeignProvider(
        async (to) => {
          addressed.push(to)
          return { id: "sg_1" }
        },
        async () => {
          const mail = planted()
          expect(await deliverMail(getContainer(), mail)).toEqual({
            outcome: "sent",
            provider_id: "sendgrid",
            reference: "sg_1",
          })
          expect(addressed).toEqual([mail.to])
          expect(honoursMessageId()).toBe(false)
        }
      )
      expect(JSON.stringify(await rows())).not.toContain(CANARY)
    })

    it.each([
      ["Failed to send email: 401 - no key", "not_sent", "api_401"],
      ["Failed to send email: 400 - bad address", "refused", "api_400"],
      ["socket hang up", "unknown", "provider_failed"],
    ])("judges %j as %s", async (words, outcome, error_class) => {
      await withForeignProvider(
        () => Promise.reject(new Error(words)),
        async () =>
          expect(await deliverMail(getContainer(), planted())).toEqual({
            outcome,
            provider_id: "sendgrid",
            error_class,
          })
      )
      expect(JSON.stringify(await rows())).not.toContain(CANARY)
    })

    it("cleans what a crash left behind with the next attempt", async () => {
      const mail = planted()
      await withForeignProvider(
        async () => ({ id: "sg_2" }),
        async () => {
          await deliverMail(getContainer(), mail)
          await knex()("notification").update({ to: mail.to })
          await deliverMail(getContainer(), { ...mail, attempt: 2 })
        }
      )
      expect(await rows()).toHaveLength(2)
      expect(JSON.stringify(await rows())).not.toContain(CANARY)
    })
  })
})
