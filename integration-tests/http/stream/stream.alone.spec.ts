import { STREAM_MODULE } from "../../../src/modules/stream"
import type StreamModuleService from "../../../src/modules/stream/service"
import { openStreams } from "../../../src/workflows/stream/open-streams"
import { limits } from "../../../src/workflows/stream/limits"
import { buildMerchant } from "../../builders/merchant"
import { until } from "../../processes/support/wait"
import { withShop } from "../../support/shop"
import { useStreams } from "../../support/streams"

const usual = { ...limits }
afterEach(() => Object.assign(limits, usual))

withShop((shop) => {
  const { ticket, read, listen, publish } = useStreams(shop)
  let headers: Record<string, string>
  beforeAll(async () => {
    headers = (await buildMerchant(shop.getContainer())).headers
  })
  const admin = (topics = ["orders"]) => listen("admin", topics, headers)

  it("tells of what happens, with id, event and data", async () => {
    const stream = await admin()
    const id = await publish("orders", { order_id: "order_1" })
    expect(await stream.untilHeard(1)).toEqual([
      { id, event: "note.added", data: { order_id: "order_1" } },
    ])
    expect(stream.text()).toMatch(/^retry: 2000\n\nid: \d+\nevent: start\n/)
  })

  it("tells of no other topic", async () => {
    const stream = await admin(["support"])
    await publish("orders")
    const id = await publish("support")
    expect((await stream.untilHeard(1)).map((event) => event.id)).toEqual([id])
  })

  it("is held back by no cache and no proxy", async () => {
    const stream = await admin()
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-cache, no-transform",
      "x-accel-buffering": "no",
    })
  })

  it.each(["Last-Event-ID", "last_event_id"])(
    "resumes by %s, without gap or duplicate",
    async (name) => {
      const first = await publish("orders")
      const missed = [await publish("orders"), await publish("orders")]
      await publish("support")
      const token = await ticket("admin", ["orders"], headers)
      const stream = await (name === "last_event_id"
        ? read({ ticket: token, [name]: String(first) })
        : read({ ticket: token }, { [name]: String(first) }))
      const live = await publish("orders")
      const heard = await stream.untilHeard(3)
      expect(heard.map(({ id }) => id)).toEqual([...missed, live])
      expect(stream.events()).toHaveLength(3)
    }
  )

  it.each(["7777777", "-1", "12abc"])(
    "answers the id %p, which no log has, with a reset",
    async (seen) => {
      const token = await ticket("admin", ["orders"], headers)
      const stream = await read({ ticket: token }, { "Last-Event-ID": seen })
      await until(() => stream.events().length)
      await publish("orders")
      await stream.untilHeard(1)
      expect(stream.events().map(({ event }) => event)).toEqual([
        "reset",
        "note.added",
      ])
    }
  )

  it("refuses a last_event_id that is none before it takes the ticket", async () => {
    const token = await ticket("admin", ["orders"], headers)
    const answer = await read({ ticket: token, last_event_id: "x" })
    expect(answer.status).toBe(400)
    expect((await read({ ticket: token })).status).toBe(200)
  })

  it("is not opened by HEAD, which would use up the ticket", async () => {
    const token = await ticket("admin", ["orders"], headers)
    const { status } = await shop.api.head(`/stream?ticket=${token}`, {
      validateStatus: () => true,
    })
    expect(status).toBe(405)
    expect((await read({ ticket: token })).status).toBe(200)
  })

  it.each([{}, { ticket: "" }, { ticket: "unknown" }])(
    "answers %j with 401 as JSON",
    async (query) => {
      const answer = await read(query as Record<string, string>)
      await answer.untilOver()
      expect([answer.status, JSON.parse(answer.text())]).toMatchObject([
        401,
        { type: "unauthorized", code: "stream_ticket_invalid" },
      ])
    }
  )

  it("lets in storefronts and admins, and no other origin", async () => {
    const allowed = async (origin: string) => {
      const answer = await read({ ticket: "unknown" }, { origin })
      return answer.headers["access-control-allow-origin"]
    }
    expect(await allowed("http://localhost:8000")).toBe("http://localhost:8000")
    expect(await allowed("http://localhost:9000")).toBe("http://localhost:9000")
    expect(await allowed("https://evil.example")).toBeUndefined()
    const preflight = await shop.api.options("/stream", {
      headers: {
        origin: "http://localhost:8000",
        "access-control-request-method": "GET",
        "access-control-request-headers": "last-event-id",
      },
    })
    expect([preflight.status, preflight.headers]).toMatchObject([
      204,
      { "access-control-allow-headers": "Last-Event-ID, Cache-Control" },
    ])
  })

  it("keeps a quiet connection alive", async () => {
    limits.heartbeat_ms = 500
    const stream = await admin()
    await until(() => stream.text().includes("\n:\n\n"))
    expect(stream.isOver()).toBe(false)
  })

  it("opens so many for one person, and one more after one is closed", async () => {
    limits.streams_per_actor_max = 2
    const [first] = [await admin(), await admin()]
    const refused = await admin()
    await refused.untilOver()
    expect([refused.status, refused.text()]).toMatchObject([
      429,
      expect.stringContaining("stream_limit_reached"),
    ])
    first.close()
    await until(async () => (await admin()).status === 200)
  })

  it("opens so many in one process, and says when to come back", async () => {
    limits.streams_per_process_max = 1
    await admin()
    const refused = await admin()
    expect(refused.status).toBe(503)
    expect(refused.headers["retry-after"]).toBe("10")
  })

  it("cuts a reader that takes nothing, and lets it resume", async () => {
    const stream = await admin()
    const first = await publish("orders")
    await stream.untilHeard(1)
    stream.stall()
    const before = process.memoryUsage().rss
    const data = Object.fromEntries(
      Array.from({ length: 10 }, (_, key) => [`id_${key}`, "x".repeat(100)])
    )
    const many = Array.from({ length: 500 }, () => ({
      topic: "orders",
      event: "note.added",
      data,
    }))
    const log: StreamModuleService = shop.getContainer().resolve(STREAM_MODULE)
    for (let sent = 0; openStreams.size > 0 && sent < 80; sent++) {
      await log.append(many, new Date())
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    expect(openStreams.size).toBe(0)
    expect((process.memoryUsage().rss - before) / 1e6).toBeLessThan(100)
    const token = await ticket("admin", ["orders"], headers)
    const again = await read({ ticket: token, last_event_id: String(first) })
    await again.untilHeard(501)
  }, 60_000)
})
