import "../../support/smtp-environment"
import "../../support/own-data-dir"
import { sign } from "jsonwebtoken"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildCustomer } from "../../builders/customer"
import { buildMerchant } from "../../builders/merchant"
import { buildShop, type BuiltShop } from "../../builders/shop"
import {
  closeSmtpServers,
  sendMailsTo,
  serveMails,
} from "../../support/own-smtp-server"
import { withShop } from "../../support/shop"
import type { MailFault } from "../../support/smtp-server"
import { until } from "../../processes/support/wait"
import {
  deliverMessages,
  mailPasswordReset,
  planMessagesWorkflow,
} from "../../../src/workflows/messaging"
import { messagingIn } from "../../../src/workflows/messaging/messaging-service"

const MINUTE = 60
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOWHERE = "smtp://127.0.0.1:1"

withShop(({ api, getContainer }) => {
  let shop: BuiltShop
  let merchant: Awaited<ReturnType<typeof buildMerchant>>
  beforeAll(async () => {
    shop = await buildShop(getContainer())
    merchant = await buildMerchant(getContainer())
  })
  afterEach(closeSmtpServers)

  /** An order, and the first attempt to confirm it. */
  async function order(email: string) {
    const cart = await buildReadyCart(api, shop.storefront, {
      region_id: shop.region.id,
      items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
      email,
    })
    const { order_id = "" } = await checkOut(api, cart)
    const [id] = await plan(order_id, email)
    await until(async () => {
      const { status } = await read(id)
      return status !== "planned" && status !== "sending"
    })
    return { id, order_id }
  }

  async function plan(order_id: string, ...emails: string[]) {
    const { result } = await planMessagesWorkflow(getContainer()).run({
      input: {
        messages: emails.map((email) => ({
          topic: "order-confirmed",
          cause: order_id,
          recipient: { email },
          data: { order_id },
          order_id,
        })),
      },
    })
    return result.messages.map(({ id }) => id)
  }

  const read = async (id: string) =>
    (await api.get(`/admin/messages/${id}`, merchant)).data.message
  const pass = (seconds: number) =>
    api.post("/admin/clock/advance", { seconds }, merchant)
  const told = (
    { received }: Awaited<ReturnType<typeof serveMails>>,
    email: string
  ) => received.filter(({ to }) => to.includes(email))

  const silences: MailFault[] = ["never_answer", "drop_after_content"]
  it.each(silences)(
    "sends one mail to a provider that accepts it and then is silent (%s)",
    async (fault) => {
      const server = await serveMails({}, "?socketTimeout=400")
      server.faults.set("ada@example.com", fault)
      const { id } = await order("ada@example.com")
      expect(await read(id)).toMatchObject({
        status: "unknown",
        status_reason: "answer_lost",
      })

      server.faults.clear()
      for (let turn = 0; turn < 20; turn++) {
        await deliverMessages(getContainer(), { limit: 100 })
      }
      await pass(HOUR)
      await pass(3 * DAY)
      expect(told(server, "ada@example.com")).toHaveLength(1)
      expect((await read(id)).status).toBe("unknown")
    }
  )

  it("tries again, and sends once, what a busy mailbox did not take", async () => {
    const server = await serveMails()
    server.faults.set("ada@example.com", "rcpt_450")
    const { id } = await order("ada@example.com")
    expect(await read(id)).toMatchObject({
      status: "failed",
      status_reason: "smtp_450_4.2.1",
    })
    server.faults.clear()
    await pass(10 * MINUTE)
    expect(await read(id)).toMatchObject({ status: "sent", attempts: 2 })
    await pass(DAY)
    expect(told(server, "ada@example.com")).toHaveLength(1)
  })

  it("tries again for the one reader who was not reached, and no other", async () => {
    const server = await serveMails()
    const { order_id } = await order("eve@example.com")
    server.faults.set("bob@example.com", "rcpt_450")
    const ids = await plan(order_id, "ada@example.com", "bob@example.com")
    await until(async () => {
      const messages = await Promise.all(ids.map(read))
      return messages.some(({ status }) => status === "failed")
    })
    await until(() => told(server, "ada@example.com").length)
    server.faults.clear()
    await pass(HOUR)
    expect(told(server, "ada@example.com")).toHaveLength(1)
    expect(told(server, "bob@example.com")).toHaveLength(1)
  })

  it("writes no more to an address that does not exist", async () => {
    const server = await serveMails()
    server.faults.set("gone@example.com", "rcpt_550")
    const { id } = await order("gone@example.com")
    expect(await read(id)).toMatchObject({
      status: "dead",
      status_reason: "smtp_550_5.1.1",
    })
    server.faults.clear()
    const second = await order("gone@example.com")
    await pass(DAY)
    expect(await read(second.id)).toMatchObject({
      status: "suppressed",
      status_reason: "address-hard-bounce",
    })
    expect(told(server, "gone@example.com")).toEqual([])
  })

  it("waits longer each time for a server that is down, and then sends once each", async () => {
    await sendMailsTo(NOWHERE)
    const readers = ["ada@example.com", "bob@example.com", "eve@example.com"]
    const orders = []
    for (const email of readers) {
      orders.push(await order(email))
    }
    await pass(3 * HOUR)
    const { attempts_made } = await read(orders[0].id)
    const starts = attempts_made.map(({ started_at }: { started_at: string }) =>
      Date.parse(started_at)
    )
    expect(starts.length).toBeGreaterThanOrEqual(6)
    expect(starts.length).toBeLessThanOrEqual(12)
    const pauses = starts
      .slice(1)
      .map((start: number, index: number) => start - starts[index])
    expect(pauses.at(-1)).toBeGreaterThan(10 * pauses[0])

    const server = await serveMails()
    await pass(5 * HOUR)
    await pass(DAY)
    for (const [index, email] of readers.entries()) {
      expect((await read(orders[index].id)).status).toBe("sent")
      expect(told(server, email)).toHaveLength(1)
    }
  })

  it("drops, and says why, what has expired while the server was down", async () => {
    await sendMailsTo(NOWHERE)
    const { id } = await order("ada@example.com")
    await messagingIn(getContainer()).updateMessages({
      id,
      expires_at: new Date(Date.now() + HOUR * 1000),
    })
    await pass(2 * HOUR)
    const server = await serveMails()
    await pass(DAY)
    expect(await read(id)).toMatchObject({
      status: "suppressed",
      status_reason: "expired",
    })
    expect(told(server, "ada@example.com")).toEqual([])
  })

  it("asks for the preference when it sends, not when it plans", async () => {
    await serveMails()
    const customer = await buildCustomer(getContainer())
    const { result } = await planMessagesWorkflow(getContainer()).run({
      input: {
        messages: [
          {
            topic: "customer-welcome",
            cause: "planned-for-tomorrow",
            recipient: { customer_id: customer.id },
            data: { customer_id: customer.id },
            send_after: new Date(Date.now() + DAY * 1000),
          },
        ],
      },
    })
    await api.post(
      "/store/customers/me/message-preferences",
      {
        preferences: [
          { topic: "customer-welcome", channel: "email", enabled: false },
        ],
      },
      { headers: { ...shop.storefront.headers, ...customer.headers } }
    )
    await pass(2 * DAY)
    const statuses = await Promise.all(
      result.messages.map(async ({ id, channel }) => {
        const { status, status_reason } = await read(id)
        return `${channel}: ${status} ${status_reason}`
      })
    )
    expect(statuses.sort()).toEqual([
      "email: suppressed switched-off",
      "feed: sent null",
    ])
  })

  it("asks for the event again while a link that it alone carries cannot leave", async () => {
    const server = await serveMails()
    const email = "reset@example.com"
    await buildCustomer(getContainer(), { email })
    const token = sign({}, "core's own", { expiresIn: 15 * MINUTE })
    const hear = () =>
      mailPasswordReset(getContainer(), {
        entity_id: email,
        actor_type: "customer",
        token,
      })
    server.faults.set(email, "rcpt_450")
    await expect(hear()).rejects.toThrow(/is not sent yet/)
    server.faults.clear()
    await hear()
    await hear()
    const resets = (await server.parsed()).filter(({ text }) =>
      text?.includes(token)
    )
    expect(resets).toHaveLength(1)
  })
})
