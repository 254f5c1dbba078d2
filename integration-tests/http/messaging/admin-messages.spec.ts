import "../../support/own-data-dir"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { buildReadyCart } from "../../builders/cart"
import { checkOut } from "../../builders/checkout"
import { buildMerchant } from "../../builders/merchant"
import { buildShop, type BuiltShop } from "../../builders/shop"
import { Untold } from "../../builders/untold"
import { readMails } from "../../support/mails"
import { refusalOf } from "../../support/refusal"
import { withShop } from "../../support/shop"
import { until } from "../../processes/support/wait"
import {
  deliverMessages,
  planMessagesWorkflow,
} from "../../../src/workflows/messaging"

withShop(({ api, getContainer, dbConfig }) => {
  let shop: BuiltShop
  let merchant: Awaited<ReturnType<typeof buildMerchant>>
  beforeAll(async () => {
    shop = await buildShop(getContainer())
    merchant = await buildMerchant(getContainer())
  })

  const place = async () => {
    const cart = await buildReadyCart(api, shop.storefront, {
      region_id: shop.region.id,
      items: [{ variant_id: shop.product.variant_id, quantity: 1 }],
    })
    return (await checkOut(api, cart)).order_id as string
  }
  const plan = (orderId: string) =>
    planMessagesWorkflow(getContainer()).run({
      input: {
        messages: [
          {
            topic: "order-confirmed",
            cause: orderId,
            recipient: { email: "ada@example.com" },
            data: { order_id: orderId },
            order_id: orderId,
          },
        ],
      },
    })
  const mailsAbout = (orderId: string) =>
    readMails(process.env.DATA_DIR ?? "").filter(({ text }) =>
      text.includes(orderId)
    )
  const list = async (query: string) => {
    const answer = await api.get(`/admin/messages?${query}`, merchant)
    return answer.data.messages
  }
  const read = async (id: string) =>
    (await api.get(`/admin/messages/${id}`, merchant)).data.message
  const resend = (id: string) =>
    api.post(`/admin/messages/${id}/resend`, {}, merchant)
  const suppress = (id: string) =>
    api.post(`/admin/messages/${id}/suppress`, {}, merchant)
  const told = async (orderId: string) => {
    await plan(orderId)
    let message: { id: string; status: string } | undefined
    await until(async () => {
      // Of a cancelled order there are other messages, too.
      const query = `order_id=${orderId}&topic=order-confirmed`
      message = (await list(query))[0]
      return !["planned", "sending", undefined].includes(message?.status)
    })
    return message as { id: string; status: string }
  }

  it("sends one mail for twenty who plan the same at once", async () => {
    const orderId = await place()
    await Promise.all(Array.from({ length: 20 }, () => plan(orderId)))
    const message = await told(orderId)
    expect(message.status).toBe("sent")
    expect(await list(`order_id=${orderId}`)).toHaveLength(1)
    expect(mailsAbout(orderId)).toHaveLength(1)
  })

  it("shows what was said, why it was allowed, and no secret", async () => {
    const orderId = await place()
    const { id } = await told(orderId)
    const message = await read(id)
    expect(message).toMatchObject({
      topic: "order-confirmed",
      to_address: "ada@example.com",
      allowed_because: "transactional",
      provider_id: "mail-file",
      attempts_made: [{ number: 1 }],
    })
    expect(message.history.map(({ to }: { to: string }) => to)).toEqual([
      "planned",
      "sending",
      "sent",
    ])
    const [mail] = mailsAbout(orderId)
    expect(mail.text).toMatch(/token=/)
    expect(message.rendered.text).toContain("[secret]")
    expect(JSON.stringify(message)).not.toMatch(/token=/)
  })

  it("confirms no order that was cancelled before its mail left", async () => {
    const orderId = await place()
    await told(orderId)
    await cancelOrderWorkflow(getContainer()).run({
      input: { order_id: orderId },
    })
    const confirmations = () =>
      mailsAbout(orderId).filter(({ file }) => file.includes("order-confirmed"))
    const before = confirmations()
    // As if the first had never been planned.
    await new Untold(
      getContainer(),
      dbConfig.dbName,
      "order-confirmed"
    ).forget()
    expect(await told(orderId)).toMatchObject({
      status: "suppressed",
      status_reason: "order-canceled",
    })
    expect(confirmations()).toEqual(before)
  })

  it("sends a copy of what was sent, with a history of its own", async () => {
    const orderId = await place()
    const { id } = await told(orderId)
    const copy = (await resend(id)).data.message
    expect(copy).toMatchObject({ copy: 1, to_address: "ada@example.com" })
    await deliverMessages(getContainer(), { ids: [copy.id], limit: 1 })
    await until(() => mailsAbout(orderId).length === 2)
    expect((await read(copy.id)).history[0]).toMatchObject({
      reason: "sent-again",
      actor_type: "user",
      actor_id: merchant.id,
    })
  })

  it("refuses to hold back what was sent, naming both states", async () => {
    const { id } = await told(await place())
    expect(await refusalOf(suppress(id))).toMatchObject({
      status: 400,
      code: "messaging_transition_refused",
      message: expect.stringMatching(/sent cannot become suppressed/),
    })
  })

  it("filters by state, topic and address", async () => {
    const { id } = await told(await place())
    const ids = async (query: string) =>
      (await list(query)).map((message: { id: string }) => message.id)
    expect(await ids("status=sent&topic=order-confirmed")).toContain(id)
    expect(await ids("to=ada@example.com")).toContain(id)
    expect(await ids("to=bob@example.com")).toEqual([])
    expect(await ids("status=dead")).toEqual([])
  })

  it("is for merchants only, and knows no message that is not there", async () => {
    const nobody = api.get("/admin/messages")
    expect(await refusalOf(nobody)).toMatchObject({ status: 401 })
    const missing = api.get("/admin/messages/msg_none", merchant)
    expect(await refusalOf(missing)).toMatchObject({ status: 404 })
    const absent = resend("msg_none")
    expect(await refusalOf(absent)).toMatchObject({ status: 404 })
    const wrong = api.get("/admin/messages?status=lost", merchant)
    expect(await refusalOf(wrong)).toMatchObject({ status: 400 })
  })
})
