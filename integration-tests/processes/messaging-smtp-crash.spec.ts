import "../support/own-data-dir"
import "../support/server-mode"
import { buildMerchant } from "../builders/merchant"
import { checkOut } from "../builders/checkout"
import { ToldShop } from "../builders/told-shop"
import { depth } from "../support/depth"
import { withShop } from "../support/shop"
import { startSmtpServer, type RunningSmtpServer } from "../support/smtp-server"
import { endAll } from "./support/processes"
import { until } from "./support/wait"

const KILLED = 137

/** A server that takes mails knows none of them again. */
const MOMENTS = [
  { at: "mail.answered", when: "after it was taken", mails: 1 },
  { at: "messaging.begun", when: "before it left", mails: 0 },
  { at: "mail.handed-over", when: "on its way to the server", mails: 0 },
  { at: "messaging.delivered", when: "before its fate was noted", mails: 1 },
]

withShop(({ api, getContainer, dbConfig }) => {
  let mailbox: RunningSmtpServer
  let shop: ToldShop
  beforeEach(async () => {
    mailbox = await startSmtpServer()
    shop = await ToldShop.open(getContainer(), dbConfig, {
      SMTP_URL: mailbox.url,
    })
  })
  afterEach(async () => {
    await endAll()
    await mailbox.close()
  })

  const confirmations = async () =>
    (await mailbox.parsed()).filter(({ text }) => text?.includes("order_"))
  const readMessage = async () => {
    const [message] = (await shop.messages()).filter(
      ({ channel }) => channel === "email"
    )
    return message
  }

  it.each(MOMENTS.slice(0, depth({ sample: 1, full: MOMENTS.length })))(
    "leaves a mail to a person whose sender died $when",
    async ({ at, mails }) => {
      const [cart] = await shop.fillCarts(api, 1)
      const dying = await shop.start({ CRASH_AT: at })
      await checkOut(dying.api, cart).catch(() => undefined)
      expect(await dying.exited).toBe(KILLED)
      expect(await confirmations()).toHaveLength(mails)
      expect(await readMessage()).toMatchObject({ status: "sending" })

      const server = await shop.startLater()
      await shop.passADay(server.api)
      await shop.passADay(server.api)
      const { id, status } = await readMessage()
      expect(status).toBe("unknown")
      expect(await confirmations()).toHaveLength(mails)

      const merchant = await buildMerchant(getContainer())
      await server.api.post(`/admin/messages/${id}/resend`, {}, merchant)
      await until(async () => (await readMessage()).status === "sent")
      const sent = await confirmations()
      expect(sent).toHaveLength(mails + 1)
      expect(new Set(sent.map(({ messageId }) => messageId))).toEqual(
        new Set([`<${id}@muted-age.test>`])
      )
    }
  )
})
