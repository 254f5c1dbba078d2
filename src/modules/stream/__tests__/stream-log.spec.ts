import { useStreamLog } from "../../../../integration-tests/support/stream-log"
import { insertEvents } from "../event-rows"

const now = new Date("2026-11-21T12:00:00Z")
const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000)
const placed = (order_id: string, dedupe_key?: string) => ({
  topic: "orders",
  event: "order.placed",
  data: { order_id },
  dedupe_key,
})
const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

const log = useStreamLog()
const knex = () => log.knex
const readAll = () => log.service.readAfter({ after: 0, limit: 100 })
const namesOf = async () => (await readAll()).map(({ event }) => event)

describe("ids are in the order of commits", () => {
  it("and no reader skips an event whose transaction commits late", async () => {
    const seen: string[] = []
    let position = 0
    const look = async () => {
      for (const event of await log.service.readAfter({
        after: position,
        limit: 100,
      })) {
        position = event.id
        seen.push(event.data.order_id)
      }
    }
    const slow = knex().transaction(async (transaction) => {
      await insertEvents(transaction, [placed("order_slow")], now)
      await sleep(300)
    })
    await sleep(100)
    const quick = log.service.append([placed("order_quick")], now)
    await Promise.race([quick, sleep(100)])
    await look()
    await Promise.all([slow, quick])
    await look()
    expect(seen.sort()).toEqual(["order_quick", "order_slow"])
  })

  it("under fifty publishers at once, with a reader in between", async () => {
    const seen: number[] = []
    let isDone = false
    const reading = (async () => {
      let position = 0
      for (let isLast = false; !isLast;) {
        isLast = isDone
        const page = await log.service.readAfter({
          after: position,
          limit: 100,
        })
        position = page.at(-1)?.id ?? position
        seen.push(...page.map(({ id }) => id))
      }
    })()
    const added = await Promise.all(
      Array.from({ length: 50 }, (_, number) =>
        log.service.append([placed(`a_${number}`), placed(`b_${number}`)], now)
      )
    )
    isDone = true
    await reading
    const ids = added.flat().map(({ id }) => id)
    expect(seen).toEqual([...ids].sort((a, b) => a - b))
  })

  it("and a publisher that stands still holds the others up for seconds, not for ever", async () => {
    const stalled = knex().transaction(async (transaction) => {
      await insertEvents(transaction, [placed("order_stalled")], now)
      await sleep(9_000)
    })
    const outcome = stalled.then(
      () => "committed",
      () => "lost"
    )
    await sleep(50)
    await log.service.append([placed("order_next")], now)
    expect(await outcome).toBe("lost")
    expect((await readAll()).map(({ data }) => data.order_id)).toEqual([
      "order_next",
    ])
  }, 20_000)
})

it("adds one event for a key in a topic, even to twenty at once", async () => {
  const event = placed("order_1", "order.placed:order_1")
  const added = await Promise.all(
    Array.from({ length: 20 }, () => log.service.append([event, event], now))
  )
  expect(added.flat()).toHaveLength(1)
  await log.service.append([{ ...event, topic: "order:order_1" }], now)
  expect(await readAll()).toHaveLength(2)
})

it("retracts by a new event, and frees the key for another attempt", async () => {
  const event = placed("order_1", "order.placed:order_1")
  const added = await log.service.append([event], now)
  await log.service.retract(added, now)
  await log.service.retract(added, now)
  await log.service.append([event], now)
  const events = await readAll()
  expect(events.map(({ event }) => event)).toEqual([
    "order.placed",
    "order.placed.retracted",
    "order.placed",
  ])
  expect(events[1]?.data).toEqual({ event_id: String(added[0]?.id) })
})

describe("is kept for a day", () => {
  const forget = (limit = 100) =>
    log.service.forgetEvents({ before: hoursAgo(24), limit })

  it("and then goes, in bounded batches", async () => {
    const old = ["a", "b", "c"].map((id) => placed(id))
    await log.service.append(old, hoursAgo(25))
    await log.service.append([placed("d")], hoursAgo(23))
    expect([await forget(2), await forget(2), await forget(2)]).toEqual([
      2, 1, 0,
    ])
    expect(await namesOf()).toHaveLength(1)
  })

  it("but for the newest, from which a quiet reader resumes", async () => {
    const [event] = await log.service.append([placed("a")], hoursAgo(48))
    expect(await forget()).toBe(0)
    expect(await log.service.covers(event?.id ?? 0)).toBe(true)
  })
})

it("says from which ids one can resume", async () => {
  expect(await log.service.covers(0)).toBe(true)
  const events = ["a", "b", "c"].map((id) => placed(id))
  const added = await log.service.append(events, now)
  const [first = 0, second = 0, third = 0] = added.map(({ id }) => id)
  const covers = () =>
    Promise.all(
      [-1, 0, first, second, third, third + 1].map((id) =>
        log.service.covers(id)
      )
    )
  expect(await covers()).toEqual([false, true, true, true, true, false])
  await knex().raw("delete from stream_event where id = ?", [first])
  expect(await covers()).toEqual([false, false, false, true, true, false])
})

describe("a ticket", () => {
  const ticket = {
    actor_type: "user",
    actor_id: "user_1",
    topics: ["orders"],
    expires_at: null,
    session: null,
  }

  it("is used by one of twenty who bring it at once", async () => {
    const { token } = await log.service.issueTicket(ticket)
    const used = await Promise.all(
      Array.from({ length: 20 }, () => log.service.useTicket(token))
    )
    expect(used.filter(Boolean)).toEqual([ticket])
  })

  it("ends after a minute and is not stored", async () => {
    const { token, expires_at } = await log.service.issueTicket(ticket)
    const seconds = (expires_at.getTime() - Date.now()) / 1000
    expect(seconds).toBeGreaterThan(50)
    expect(seconds).toBeLessThan(70)
    const { rows } = await knex().raw("select * from stream_ticket")
    expect(JSON.stringify(rows)).not.toContain(token)
    await knex().raw(
      "update stream_ticket set expires_at = now() - interval '1 second'"
    )
    expect(await log.service.forgetTickets(100)).toBe(1)
    expect(await log.service.useTicket(token)).toBeUndefined()
  })

  it("that is too old opens nothing, swept or not", async () => {
    const { token } = await log.service.issueTicket(ticket)
    await knex().raw(
      "update stream_ticket set expires_at = now() - interval '1 second'"
    )
    expect(await log.service.useTicket(token)).toBeUndefined()
  })
})
