import { createHmac, randomUUID } from "crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { forgetInboxEvents } from "../../../src/workflows/inbox/forget-events"
import { consumeInbox, defineInboxConsumer } from "../../../src/workflows/inbox"
import { INBOX_MODULE } from "../../../src/modules/inbox"
import type InboxModuleService from "../../../src/modules/inbox/service"
import { buildMerchant } from "../../builders/merchant"
import { until } from "../../processes/support/wait"
import { withShop } from "../../support/shop"

interface Note {
  id?: string
  key?: string
  rank?: number
  fails?: "always" | "once"
  needs?: string
  text?: string
}

const handled: string[] = []
const texts: string[] = []
const tried = new Map<string, number>()
let busy = 0
let busiest = 0

defineInboxConsumer({
  feature: "workshop",
  ordering: (payload) => {
    const { key, rank } = Object(payload) as Note
    return key === undefined ? undefined : { key, rank }
  },
  async handle({ payload }) {
    const { id = "", fails, needs, text } = payload as Note
    tried.set(id, (tried.get(id) ?? 0) + 1)
    busy += 1
    busiest = Math.max(busiest, busy)
    await new Promise((resolve) => setTimeout(resolve, 20))
    busy -= 1
    if (fails === "always" || (fails === "once" && tried.get(id) === 1)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "Not so.")
    }
    if (needs && !handled.includes(needs)) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Not there yet.")
    }
    handled.push(id)
    texts.push(text ?? "")
  },
})

const HOUR_MS = 3_600_000

withShop(({ api, getContainer }) => {
  let headers: Record<string, string>
  let door: { id: string; path: string; secret: string }

  beforeAll(async () => {
    headers = (await buildMerchant(getContainer())).headers
  })
  beforeEach(async () => {
    handled.length = 0
    texts.length = 0
    tried.clear()
    busiest = 0
    door = await openDoor()
  })

  const inbox = (): InboxModuleService => getContainer().resolve(INBOX_MODULE)

  async function openDoor(body: object = {}) {
    const { data } = await api.post(
      "/admin/inbox-endpoints",
      {
        feature: "workshop",
        provider: "fake",
        scheme: "standard-webhooks",
        ...body,
      },
      { headers }
    )
    const { id, slug } = data.inbox_endpoint
    return {
      id,
      path: `/hooks/workshop/${slug}`,
      secret: data.secret as string,
    }
  }

  function signed(
    body: string,
    { secret = door.secret, age = 0, id = "" } = {}
  ) {
    const webhookId = id || `msg_${randomUUID()}`
    const timestamp = String(Math.floor(Date.now() / 1000) - age)
    const signature = createHmac(
      "sha256",
      Buffer.from(secret.replace("whsec_", ""), "base64")
    )
      .update(`${webhookId}.${timestamp}.${body}`)
      .digest("base64")
    return {
      "content-type": "application/json",
      "webhook-id": webhookId,
      "webhook-timestamp": timestamp,
      "webhook-signature": `v1,${signature}`,
    }
  }

  async function deliver(
    body: string | Note,
    {
      path = door.path,
      ...how
    }: Parameters<typeof signed>[1] & { path?: string } = {}
  ) {
    const text = typeof body === "string" ? body : JSON.stringify(body)
    return api.post(path, text, {
      headers: signed(text, how),
      transformRequest: (sent: string) => sent,
      validateStatus: () => true,
    })
  }

  const counts = async () => (await inbox().listAndCountInboxEvents())[1]
  const statusOf = async () =>
    (await inbox().listInboxEvents({}, { order: { received_at: "ASC" } })).map(
      ({ status }) => status
    )
  const settle = (hours = 0) =>
    consumeInbox(getContainer(), {
      limit: 100,
      now: new Date(Date.now() + hours * HOUR_MS),
    })
  const untilHandled = (count: number) =>
    until(() => Promise.resolve(handled.length === count), { within_ms: 5000 })

  it("answers at once and handles soon after", async () => {
    const { status, data } = await deliver({ id: "a" })
    expect({ status, data }).toEqual({ status: 200, data: {} })
    await untilHandled(1)
    await until(async () => (await statusOf())[0] === "consumed", {
      within_ms: 2000,
    })
  })

  it("leaves core's payment hook to core", async () => {
    const { status, data } = await api.post("/hooks/payment/system_default", {})
    expect({ status, data }).toEqual({ status: 200, data: "OK" })
    expect(await counts()).toBe(0)
  })

  it("stores nothing of what is forged, old or meant for another door, but counts it", async () => {
    const other = await openDoor()
    const answers = [
      await deliver({ id: "a" }, { secret: other.secret }),
      await deliver({ id: "a" }, { age: 301 }),
      await deliver({ id: "a" }, { age: -301 }),
      await api.post(door.path, { id: "a" }, { validateStatus: () => true }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401])
    expect(answers[0]?.data.code).toBe("unauthorized")
    expect(await counts()).toBe(0)
    await until(
      async () =>
        (await inbox().retrieveInboxEndpoint(door.id)).rejected_count === 4,
      { within_ms: 3000 }
    )
  })

  it("knows no door by another feature's name or a guess", async () => {
    const slug = door.path.split("/").at(-1)
    for (const path of [`/hooks/other/${slug}`, "/hooks/workshop/guess"]) {
      expect((await deliver({ id: "a" }, { path })).status).toBe(404)
    }
  })

  it("handles once what comes twenty times at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => deliver({ id: "a" }, { id: "msg_1" }))
    )
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]))
    await untilHandled(1)
    await settle(1)
    expect(await counts()).toBe(1)
    expect(handled).toEqual(["a"])
  })

  it("verifies and keeps the raw bytes, escapes and all", async () => {
    const body = '{ "id":"a", "text":"Zo\u00eb \\u00e9 \ud83e\uddf6 \\/ \\n" }'
    expect((await deliver(body)).status).toBe(200)
    await untilHandled(1)
    expect(texts).toEqual(["Zo\u00eb \u00e9 \ud83e\uddf6 / \n"])
    const [event] = await inbox().listInboxEvents()
    const { data } = await api.get(`/admin/inbox-events/${event?.id}`, {
      headers,
    })
    expect(data.inbox_event.body).toBe(body)
    expect(data.inbox_event.headers).not.toHaveProperty("webhook-signature")
  })

  it("takes the old and the new secret while one replaces the other", async () => {
    const rotate = async (overlap_hours: number) =>
      (
        await api.post(
          `/admin/inbox-endpoints/${door.id}/rotate`,
          { overlap_hours },
          { headers }
        )
      ).data.secret as string
    const second = await rotate(24)
    expect((await deliver({ id: "a" })).status).toBe(200)
    expect((await deliver({ id: "b" }, { secret: second })).status).toBe(200)
    // The first keeps its own end; the second ends with this rotation.
    const third = await rotate(0)
    expect((await deliver({ id: "c" })).status).toBe(200)
    expect((await deliver({ id: "d" }, { secret: second })).status).toBe(401)
    expect((await deliver({ id: "e" }, { secret: third })).status).toBe(200)
  })

  it("never shows a secret again, nor stores one in the clear", async () => {
    const { data } = await api.get("/admin/inbox-endpoints", { headers })
    expect(JSON.stringify(data)).not.toContain(door.secret)
    const row = await inbox().retrieveInboxEndpoint(door.id)
    expect(JSON.stringify(row)).not.toContain(door.secret)
  })

  it("closes a door", async () => {
    await api.post(`/admin/inbox-endpoints/${door.id}/disable`, {}, { headers })
    expect((await deliver({ id: "a" })).status).toBe(404)
    await api.post(`/admin/inbox-endpoints/${door.id}/enable`, {}, { headers })
    expect((await deliver({ id: "a" })).status).toBe(200)
  })

  it("refuses a body above the limit, announced or not", async () => {
    const large = "x".repeat(256 * 1024 + 1)
    expect((await deliver(large)).status).toBe(413)
    const url = `${api.defaults.baseURL}${door.path}`
    const stream = new Blob([large]).stream()
    const init = { method: "POST", body: stream, duplex: "half" }
    expect((await fetch(url, init as RequestInit)).status).toBe(413)
    expect((await deliver("x".repeat(256 * 1024))).status).toBe(200)
  })

  it("holds its memory while large bodies are refused", async () => {
    const large = "x".repeat(5_000_000)
    await deliver(large)
    const before = process.memoryUsage().rss
    for (let sent = 0; sent < 40; sent++) {
      expect((await deliver(large, { secret: "d2hhdGV2ZXI=" })).status).toBe(
        413
      )
    }
    const grown_mb = (process.memoryUsage().rss - before) / 1e6
    expect(grown_mb).toBeLessThan(100)
  })

  it("keeps one key's events apart and in the order of their rank", async () => {
    // Not woken by the intake: the failing first one has its pause.
    await deliver({ id: "second", key: "pay_1", rank: 2, needs: "first" })
    await until(() => Promise.resolve(tried.get("second") === 1), {
      within_ms: 5000,
    })
    await deliver({ id: "first", key: "pay_1", rank: 1 })
    await untilHandled(1)
    await settle(1)
    expect(handled).toEqual(["first", "second"])
  })

  it("handles events of one key one at a time, by several workers", async () => {
    const ids = Array.from({ length: 12 }, (_, index) => `n${index}`)
    for (const [rank, id] of ids.entries()) {
      await deliver({ id, key: "pay_1", rank })
    }
    await Promise.all([settle(1), settle(1), settle(1)])
    await untilHandled(12)
    expect(handled).toEqual(ids)
    expect(busiest).toBe(1)
  })

  it("sets poison aside, and lets other keys and then its own go on", async () => {
    await deliver({ id: "bad", key: "pay_1", rank: 1, fails: "always" })
    await deliver({ id: "next", key: "pay_1", rank: 2 })
    await deliver({ id: "other", key: "pay_2" })
    await untilHandled(1)
    expect(handled).toEqual(["other"])
    await settle(1)
    await settle(2)
    await settle(3)
    expect(handled).toEqual(["other", "next"])
    const { data } = await api.get("/admin/inbox-events?status=quarantined", {
      headers,
    })
    expect(data).toMatchObject({
      count: 1,
      inbox_events: [
        { attempts: 3, error_class: "invalid_data", status: "quarantined" },
      ],
    })
  })

  it("replays, sets aside and drops by a person's word, with a history", async () => {
    await deliver({ id: "a", fails: "once" })
    await until(async () => (await statusOf())[0] === "failed", {
      within_ms: 3000,
    })
    const [event] = await inbox().listInboxEvents()
    const say = async (verb: string) => {
      const { data } = await api.post(
        `/admin/inbox-events/${event?.id}/${verb}`,
        { note: "Looked at it" },
        { headers }
      )
      return data.inbox_event.status as string
    }
    expect(await say("quarantine")).toBe("quarantined")
    expect(await say("discard")).toBe("discarded")
    await expect(say("quarantine")).rejects.toMatchObject({
      response: { data: { code: "inbox_transition_refused" } },
    })
    await say("replay")
    await untilHandled(1)
    await until(async () => (await statusOf())[0] === "consumed", {
      within_ms: 2000,
    })
    const { data } = await api.get(`/admin/inbox-events/${event?.id}`, {
      headers,
    })
    expect(data.inbox_event.history).toMatchObject([
      { from: "received", to: "failed", actor_type: "system" },
      { from: "failed", to: "quarantined", actor_type: "user" },
      { from: "quarantined", to: "discarded", note: "Looked at it" },
      { from: "discarded", to: "received" },
      { from: "received", to: "consumed", actor_type: "system" },
    ])
  })

  it("tells events apart by a path in the body where the scheme has no ids", async () => {
    door = await openDoor({
      scheme: "shared-secret",
      event_id_path: "event.id",
      options: { header: "x-shop-secret" },
    })
    const send = (text: string) =>
      api.post(
        door.path,
        { id: text, event: { id: "evt_1" } },
        { headers: { "x-shop-secret": door.secret } }
      )
    await send("a")
    await send("b")
    await untilHandled(1)
    expect(await counts()).toBe(1)
  })

  it("forgets what was handled a month ago, and its history", async () => {
    await deliver({ id: "a" })
    await untilHandled(1)
    await until(async () => (await statusOf())[0] === "consumed", {
      within_ms: 2000,
    })
    const forget = (days: number) => {
      const now = new Date(Date.now() + days * 24 * HOUR_MS)
      const context = {
        container: getContainer(),
        now,
        position: null,
        last_succeeded_at: null,
      }
      return (
        "sweep" in forgetInboxEvents && forgetInboxEvents.sweep(context, 10)
      )
    }
    expect(await forget(29)).toBe(0)
    await expect(
      inbox().deleteInboxHistories(
        (await inbox().listInboxHistories()).map(({ id }) => id)
      )
    ).rejects.toThrow("inbox_history is only added to")
    expect(await forget(31)).toBe(1)
    expect(await inbox().listInboxHistories()).toEqual([])
  })

  it.each([
    ["GET", "/admin/inbox-events"],
    ["GET", "/admin/inbox-events/inev_1"],
    ["POST", "/admin/inbox-events/inev_1/replay"],
    ["POST", "/admin/inbox-events/inev_1/quarantine"],
    ["POST", "/admin/inbox-events/inev_1/discard"],
    ["GET", "/admin/inbox-endpoints"],
    ["POST", "/admin/inbox-endpoints/inend_1/rotate"],
    ["POST", "/admin/inbox-endpoints/inend_1/disable"],
  ])("%s %s is for those who are logged in", async (method, url) => {
    const ask = (extra = {}) =>
      api.request({ method, url, validateStatus: () => true, ...extra })
    expect((await ask()).status).toBe(401)
    if (url.includes("_1")) {
      const data =
        method === "GET"
          ? undefined
          : url.includes("/inbox/")
            ? { note: "x" }
            : {}
      expect((await ask({ headers, data })).status).toBe(404)
    }
  })
})
