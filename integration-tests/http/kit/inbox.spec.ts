import { setTimeout } from "timers/promises"
import { setFlagsFromString } from "v8"
import { runInNewContext } from "vm"
import { until } from "../../processes/support/wait"
import { handled, texts, useInbox } from "../../support/inbox-doors"
import { withShop } from "../../support/shop"

withShop((shop) => {
  const { api } = shop
  const {
    headers,
    door,
    inbox,
    openDoor,
    deliver,
    counts,
    statusOf,
    settle,
    untilHandled,
  } = useInbox(shop)

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
      // Farther ahead than a busy machine lets a second pass.
      await deliver({ id: "a" }, { age: -330 }),
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
    const before = await heldBytes()
    for (let sent = 0; sent < 40; sent++) {
      expect((await deliver(large, { secret: "d2hhdGV2ZXI=" })).status).toBe(
        413
      )
    }
    // Twenty of them would be more.
    expect(((await heldBytes()) - before) / 1e6).toBeLessThan(100)
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
          : url.includes("/inbox-events/")
            ? { note: "x" }
            : {}
      expect((await ask({ headers, data })).status).toBe(404)
    }
  })
})

/** What is still in use: the sender and the shop are one process here. */
/** Node frees large buffers beside its work, some time after it collected. */
async function heldBytes() {
  setFlagsFromString("--expose-gc")
  const collect = runInNewContext("gc") as () => void
  for (let turn = 0; turn < 3; turn++) {
    collect()
    await setTimeout(200)
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}
