import "../../support/own-data-dir"
import { generateKeyPairSync, sign } from "crypto"
import type { MessageRow } from "../../../src/modules/messaging/message-rows"
import { digestOf } from "../../../src/workflows/messaging"
import { buildMessage, messagingOf } from "../../builders/message"
import { until } from "../../processes/support/wait"
import { useInbox } from "../../support/inbox-doors"
import { withShop } from "../../support/shop"

const { publicKey, privateKey } = generateKeyPairSync("ec", {
  namedCurve: "prime256v1",
})
const secret = publicKey
  .export({ format: "der", type: "spki" })
  .toString("base64")
const ADDRESS = "ada@example.com"

interface Report {
  event: string
  message_id?: string
  email?: string
  type?: string
  status?: string
}

let reports = 0

withShop((shop) => {
  const { api, getContainer } = shop
  const { openDoor, inbox, counts } = useInbox(shop)
  let path: string
  beforeEach(async () => {
    const door = { scheme: "sendgrid-events", secret, feature: "messaging" }
    path = (await openDoor(door)).path.replace("workshop", "messaging")
  })

  const messaging = () => messagingOf(getContainer())
  const bodyOf = (...news: Report[]) =>
    JSON.stringify(
      news.map((report) => ({
        email: ADDRESS,
        timestamp: 1_795_000_000,
        sg_event_id: `event_${++reports}`,
        ...report,
      }))
    )
  const send = (body: string, key = privateKey) => {
    const timestamp = String(Math.floor(Date.now() / 1000))
    const signature = sign("sha256", Buffer.from(timestamp + body), key)
    return api.post(path, body, {
      headers: {
        "content-type": "application/json",
        "x-twilio-email-event-webhook-signature": signature.toString("base64"),
        "x-twilio-email-event-webhook-timestamp": timestamp,
      },
      transformRequest: (sent: string) => sent,
      validateStatus: () => true,
    })
  }
  const settled = () =>
    until(async () => {
      const events = await inbox().listInboxEvents()
      return events.every(({ status }) => status === "consumed")
    })
  const report = async (...news: Report[]) => {
    expect((await send(bodyOf(...news))).status).toBe(200)
    await settled()
  }
  const mail = (overrides: Partial<MessageRow> = {}) =>
    buildMessage(getContainer(), {
      channel: "email",
      to_address: ADDRESS,
      customer_id: "cus_ada",
      ...overrides,
    })
  const read = (id: string) => messaging().retrieveMessage(id)
  const held = async () =>
    (
      await messaging().listMessageSuppressions({
        address_digest: digestOf(ADDRESS),
      })
    ).map(({ reason, source }) => ({ reason, source }))
  const off = async () =>
    (
      await messaging().listMessagePreferences(
        { recipient_key: "cus_ada", is_enabled: false },
        { order: { topic: "ASC", channel: "ASC" } }
      )
    ).map(({ topic, channel }) => `${topic} ${channel}`)

  it("note what was delivered", async () => {
    const id = await mail()
    await report({ event: "delivered", message_id: id })
    expect(await read(id)).toMatchObject({
      status: "sent",
      feedback: "delivered",
    })
    expect(await held()).toEqual([])
  })

  it("hold an address that does not exist, without keeping it", async () => {
    const id = await mail()
    await report({ event: "bounce", message_id: id, status: "5.1.1" })
    expect((await read(id)).feedback).toBe("bounced_hard")
    expect(await held()).toEqual([{ reason: "hard_bounce", source: id }])
    const [{ address }] = await messaging().listMessageSuppressions()
    expect(address).toBeNull()
  })

  it("hold nothing for a mailbox that is full", async () => {
    const id = await mail()
    const blocked = { event: "bounce", type: "blocked", status: "4.2.2" }
    await report({ ...blocked, message_id: id })
    expect((await read(id)).feedback).toBe("bounced_soft")
    expect(await held()).toEqual([])
  })

  it("take a complaint for a withdrawal of all that was agreed to", async () => {
    const id = await mail()
    await report({ event: "spamreport", message_id: id })
    expect((await read(id)).feedback).toBe("complained")
    expect(await held()).toEqual([{ reason: "complaint", source: id }])
    const refused = await off()
    expect(refused).toEqual(
      expect.arrayContaining([
        "customer-welcome email",
        "order-delivered email",
        "promotion-announced email",
      ])
    )
    expect(refused).not.toContain("order-confirmed email")
    const consents = await messaging().listMessageConsents({
      recipient_key: "cus_ada",
      topic: "promotion-announced",
      channel: "email",
    })
    expect(consents).toMatchObject([{ is_granted: false, source: "complaint" }])
  })

  it("switch a topic off that somebody unsubscribed from at the provider", async () => {
    const id = await mail()
    await report({ event: "unsubscribe", message_id: id })
    expect(await off()).toEqual(["order-delivered email"])
    expect(await held()).toEqual([])
  })

  it("leave on what belongs to a contract", async () => {
    const id = await mail({
      topic: "order-confirmed",
      message_class: "transactional",
    })
    await report({ event: "unsubscribe", message_id: id })
    expect(await off()).toEqual([])
  })

  it("hold the address where the message is not known", async () => {
    await report(
      { event: "unsubscribe" },
      { event: "bounce", message_id: "msg_none", status: "5.1.1" }
    )
    expect(await held()).toEqual([
      expect.objectContaining({ reason: "unsubscribed" }),
      expect.objectContaining({ reason: "hard_bounce" }),
    ])
  })

  it.each([
    ["delivered", "sent"],
    ["bounce", "sent"],
    ["dropped", "dead"],
  ])("settle with %s that an unknown one is %s", async (event, status) => {
    const id = await mail({ status: "unknown", sent_at: null })
    await report({ event, message_id: id })
    const message = await read(id)
    expect(message.status).toBe(status)
    expect(Boolean(message.sent_at)).toBe(status === "sent")
    const [change] = await messaging().listMessageEvents({ message_id: id })
    expect(change).toMatchObject({ to: status, actor_type: "provider" })
  })

  it("settle it also when the report was faster than the lost answer", async () => {
    const id = await mail({
      status: "sending",
      sent_at: null,
      lease_token: "mine",
    })
    await report({ event: "delivered", message_id: id })
    const row = (await read(id)) as MessageRow
    const lost = { outcome: "unknown", provider_id: "sendgrid" } as const
    const around = { is_keyed: false, now: new Date() }
    await messaging().finish(row, lost, around)
    expect((await read(id)).status).toBe("sent")
  })

  it("undo nothing that comes late, and nothing twice", async () => {
    const id = await mail()
    await report({ event: "bounce", message_id: id, status: "5.1.1" })
    await report({ event: "delivered", message_id: id })
    expect((await read(id)).feedback).toBe("bounced_hard")

    const [suppression] = await messaging().listMessageSuppressions()
    await messaging().deleteMessageSuppressions(suppression.id)
    await report({ event: "bounce", message_id: id, status: "5.1.1" })
    expect(await held()).toEqual([])
  })

  it("are taken once, and from nobody but the provider", async () => {
    const id = await mail()
    const body = bodyOf({ event: "delivered", message_id: id })
    const stranger = generateKeyPairSync("ec", { namedCurve: "prime256v1" })
    expect((await send(body, stranger.privateKey)).status).toBe(401)
    expect((await read(id)).feedback).toBeNull()
    expect((await send(body)).status).toBe(200)
    expect((await send(body)).status).toBe(200)
    await settled()
    expect(await counts()).toBe(1)
  })
})
