import "../../support/own-data-dir"
import { plainTemplate } from "../../builders/plain-template"
import {
  defineTopic,
  deliverMessages,
  digestOf,
  planMessagesWorkflow,
} from "../../../src/workflows/messaging"
import { signUnsubscription } from "../../../src/workflows/messaging/unsubscribe-token"
import { messagingOf } from "../../builders/message"
import { until } from "../../processes/support/wait"
import { readMails } from "../../support/mails"
import { withShop } from "../../support/shop"
import { openReaders, type Readers } from "./readers"

/** Its preparation takes as long as a test wants. */
const gate = { entered: 0, open: () => {}, isOpen: Promise.resolve() }
defineTopic({
  name: "slow-news",
  class: "service",
  channels: ["email"],
  expires_after_seconds: 3600,
  template: plainTemplate("slow-news"),
  async load() {
    gate.entered += 1
    await gate.isOpen
    return { props: {}, secrets: {} }
  },
})

function shutGate() {
  gate.isOpen = new Promise((resolve) => {
    gate.open = resolve
  })
}

withShop((shop) => {
  const { api, getContainer } = shop
  let readers: Readers
  beforeAll(async () => {
    readers = await openReaders(shop)
  })

  const messaging = () => messagingOf(getContainer())
  const tokenFor = (topic: string, recipient_key = readers.ines.id) =>
    signUnsubscription({ recipient_key, topic })
  const addressOf = (token: string, scope?: string) =>
    `/unsubscribe?${new URLSearchParams({ token, ...(scope && { scope }) })}`
  const show = (token: string, language = "en") =>
    api.get(addressOf(token), { headers: { "accept-language": language } })
  const press = (token: string, scope?: string, language = "en") =>
    api.post(addressOf(token, scope), "", {
      headers: { "accept-language": language },
    })
  const offFor = async (recipient_key: string) =>
    (
      await messaging().listMessagePreferences(
        { recipient_key, is_enabled: false },
        { order: { topic: "ASC" } }
      )
    ).map(({ topic, channel }) => `${topic} ${channel}`)
  const consents = () =>
    messaging().listMessageConsents({ recipient_key: readers.ines.id })

  it("changes nothing when a scanner of mails follows the link", async () => {
    const { status, headers, data } = await show(tokenFor("order-delivered"))
    expect(status).toBe(200)
    expect(headers).toMatchObject({
      "content-type": expect.stringContaining("text/html"),
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("form-action 'self'"),
    })
    expect(data).toContain("news that a parcel has arrived")
    expect(data).not.toMatch(/<script/)
    expect(data).not.toContain(readers.ines.email)
    expect(await offFor(readers.ines.id)).toEqual([])
  })

  it.each([
    ["application/x-www-form-urlencoded", "List-Unsubscribe=One-Click"],
    ["multipart/form-data; boundary=x", "--x--"],
    ["application/json", "{ no json"],
    ["text/plain", "\u0000"],
  ])("takes one click as %s, any number of times", async (type, body) => {
    const click = () =>
      api.post(addressOf(tokenFor("promotion-announced")), body, {
        headers: { "content-type": type },
        transformRequest: (sent: string) => sent,
      })
    await Promise.all([click(), click(), click()])
    const { status, data } = await click()
    expect({ status, data }).toEqual({ status: 200, data: "" })
    expect(await offFor(readers.ines.id)).toEqual(["promotion-announced email"])
    expect(await consents()).toMatchObject([
      { is_granted: false, source: "unsubscribe-link", actor_type: "stranger" },
    ])
  })

  it("answers a page to the page's button, with a way back", async () => {
    const { data } = await press(tokenFor("order-delivered"), "topic", "de-AT")
    expect(data).toContain('<html lang="de">')
    expect(data).toContain("Erledigt")
    expect(data).toMatch(/href="[^"]+\/account\/messages"/)
    expect(await offFor(readers.ines.id)).toEqual(["order-delivered email"])
  })

  it("switches off all marketing as the second choice, and keeps the rest", async () => {
    await press(tokenFor("customer-welcome"), "all")
    expect(await offFor(readers.ines.id)).toEqual([
      "customer-welcome email",
      "promotion-announced email",
    ])
  })

  it("serves a guest, of whom it knows the digest of an address", async () => {
    const key = `address:${digestOf("guest@example.com")}`
    await press(tokenFor("order-delivered", key))
    expect(await offFor(key)).toEqual(["order-delivered email"])
  })

  it("is 200 and changes nothing with a forged, cut-off or missing token", async () => {
    const token = tokenFor("order-delivered")
    const [head, , tail] = token.split(".")
    const claims = Buffer.from(
      JSON.stringify({ aud: "unsubscribe", sub: readers.omar.id, topic: "x" })
    ).toString("base64url")
    for (const forged of [
      token.slice(0, -3),
      `${head}.${claims}.${tail}`,
      "x".repeat(5000),
      "",
    ]) {
      expect((await press(forged)).status).toBe(200)
      expect((await press(forged, "all")).data).toContain("does not work")
      expect((await show(forged, "hi")).data).toContain("यह लिंक")
    }
    const odd = "/unsubscribe?token[a]=1&token[b]=2&utm_source=mail"
    expect((await api.post(odd)).status).toBe(200)
    expect(await messaging().listMessagePreferences()).toEqual([])
  })

  it("leaves on what belongs to a contract, and says so", async () => {
    const token = tokenFor("order-confirmed")
    expect((await press(token)).status).toBe(200)
    expect((await show(token)).data).toContain("cannot be switched off")
    expect(await messaging().listMessagePreferences()).toEqual([])
    await press(token, "all")
    expect(await offFor(readers.ines.id)).toEqual(["promotion-announced email"])
  })

  it("wins over a message that is being prepared, within a second", async () => {
    shutGate()
    gate.entered = 0
    const { result } = await planMessagesWorkflow(getContainer()).run({
      input: {
        messages: [
          {
            topic: "slow-news",
            cause: "news_1",
            recipient: { customer_id: readers.ines.id },
          },
        ],
      },
    })
    const ids = result.messages.map(({ id }) => id)
    const delivery = deliverMessages(getContainer(), { limit: 1, ids })
    await until(() => gate.entered > 0)
    const before = performance.now()
    await press(tokenFor("slow-news"))
    expect(performance.now() - before).toBeLessThan(1000)
    gate.open()
    await delivery
    await until(async () => (await statusOf(ids[0])) !== "planned")
    expect(await messaging().retrieveMessage(ids[0])).toMatchObject({
      status: "suppressed",
      status_reason: "switched-off",
      attempts: 0,
    })
    const mails = readMails(process.env.DATA_DIR ?? "")
    expect(mails.filter(({ file }) => file.includes(ids[0]))).toEqual([])
  })

  const statusOf = async (id: string) =>
    (await messaging().retrieveMessage(id)).status
})
