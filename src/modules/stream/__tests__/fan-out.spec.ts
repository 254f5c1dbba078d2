import { useStreamLog } from "../../../../integration-tests/support/stream-log"
import { until } from "../../../../integration-tests/processes/support/wait"
import type { Reader } from "../live/fan-out"
import type StreamModuleService from "../service"

const now = new Date("2026-11-21T12:00:00Z")

class Listener implements Reader {
  readonly frames: string[] = []
  constructor(readonly topics: string[]) {}
  send(frame: Buffer) {
    this.frames.push(frame.toString())
  }
  drained = () => Promise.resolve(true)
  get ids() {
    return this.frames
      .filter((frame) => frame.includes("event: note"))
      .map((frame) => Number(/^id: (\d+)/.exec(frame)?.[1]))
  }
  get first() {
    return /event: (\S+)/.exec(this.frames[0] ?? "")?.[1]
  }
}

const log = useStreamLog()
const publish = async (topic: string, count = 1, by = log.service) => {
  const event = { topic, event: "note.added", data: {} }
  const events = Array.from({ length: count }, () => event)
  return (await by.append(events, now)).map(({ id }) => id)
}

async function listen(topics: string[], after?: number, at = log.service) {
  const listener = new Listener(topics)
  opened.push([at, listener])
  await at.join(listener, after)
  return listener
}
const opened: [StreamModuleService, Listener][] = []
afterEach(() => {
  for (const [service, listener] of opened.splice(0)) {
    service.leave(listener)
  }
})
const hears = (listener: Listener, ids: number[]) =>
  until(() => listener.ids.length >= ids.length).then(() =>
    expect(listener.ids).toEqual(ids)
  )

describe("the fan-out", () => {
  it("hands on what another process adds, by topic", async () => {
    const orders = await listen(["orders"])
    const both = await listen(["support", "orders"])
    const ids = await publish("orders", 3, log.build())
    const other = await publish("support", 1, log.build())
    await hears(orders, ids)
    await hears(both, [...ids, ...other])
    expect(orders.first).toBe("start")
  })

  it("tells a newcomer nothing of before", async () => {
    await publish("orders", 3)
    const late = await listen(["orders"])
    await hears(late, [])
    await hears(late, await publish("orders"))
  })

  it("resumes behind an id, over more than a page, and goes on live", async () => {
    const [first = 0, ...rest] = await publish("orders", 1_200)
    const reader = await listen(["orders"], first)
    expect(reader.ids).toEqual(rest)
    await hears(reader, [...rest, ...(await publish("orders"))])
    expect(reader.first).toBe("note.added")
  })

  it("resumes from the very beginning of a log", async () => {
    const ids = await publish("orders", 2)
    await hears(await listen(["orders"], 0), ids)
  })

  it.each([
    ["older than the log", 1],
    ["from no log at all", 999_999],
    ["that is none", -1],
  ])("answers an id %s with one reset, then live", async (_, after) => {
    const [first] = await publish("orders", 3)
    await log.knex.raw("delete from stream_event where id = ?", [first ?? 0])
    const reader = await listen(["orders"], after)
    await hears(reader, await publish("orders"))
    expect(reader.first).toBe("reset")
    expect(reader.frames).toHaveLength(2)
  })

  it("leaves no gap and doubles nothing for readers that come and go while a hundred publish", async () => {
    const others = [log.build(), log.build()]
    const seen = new Map<number, number[]>()
    const resumes = async (number: number, isLast: () => boolean) => {
      const ids: number[] = []
      seen.set(number, ids)
      let after = 0
      for (;;) {
        const isEnd = isLast()
        const at = others[ids.length % 2] ?? log.service
        const reader = await listen(["orders"], after, at)
        await new Promise((resolve) => setTimeout(resolve, isEnd ? 500 : 20))
        at.leave(reader)
        ids.push(...reader.ids)
        after = ids.at(-1) ?? 0
        if (isEnd) {
          return
        }
      }
    }
    let isDone = false
    const readers = [1, 2, 3, 4].map((number) => resumes(number, () => isDone))
    const added = await Promise.all(
      Array.from({ length: 100 }, async (_, turn) => {
        await new Promise((resolve) => setTimeout(resolve, turn * 5))
        return publish(turn % 3 ? "orders" : "support", 2)
      })
    )
    isDone = true
    await Promise.all(readers)
    const ids = added.flatMap((pair, turn) => (turn % 3 ? pair : []))
    ids.sort((a, b) => a - b)
    for (const heard of seen.values()) {
      expect(heard).toEqual(ids)
    }
  }, 20_000)

  it("hears again after its connection was cut", async () => {
    const reader = await listen(["orders"])
    await until(async () => (await listening()).length === 1)
    const [{ pid } = { pid: 0 }] = await listening()
    await log.knex.raw("select pg_terminate_backend(?)", [pid])
    const ids = await publish("orders", 2)
    await hears(reader, ids)
    await until(async () => (await listening()).length === 1)
    await hears(reader, [...ids, ...(await publish("orders"))])
  })

  it("misses nothing when every hint is lost", async () => {
    const reader = await listen(["orders"])
    await until(async () => (await listening()).length === 1)
    const { rows } = await log.knex.raw<{ rows: { id: string }[] }>(
      `insert into stream_event (topic, event, data, occurred_at)
       values ('orders', 'note.added', '{}', now()) returning id`
    )
    await hears(reader, [Number(rows[0]?.id)])
  })

  it("has a connection of its own only while somebody listens", async () => {
    expect(await listening()).toHaveLength(0)
    const first = await listen(["orders"])
    const second = await listen(["orders"])
    await until(async () => (await listening()).length === 1)
    log.service.leave(first)
    expect(await listening()).toHaveLength(1)
    log.service.leave(second)
    await until(async () => (await listening()).length === 0)
  })
})

async function listening() {
  const { rows } = await log.knex.raw<{ rows: { pid: number }[] }>(
    `select pid from pg_stat_activity
     where datname = current_database() and query like 'listen %'`
  )
  return rows
}
