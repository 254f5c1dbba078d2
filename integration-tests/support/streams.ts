import { publishStreamEventsWorkflow } from "../../src/workflows/stream"
import { openStream, type HeardStream } from "../builders/stream"
import type { Shop } from "./shop"

type Headers = Record<string, string>

const DOORS = {
  store: "/store/stream-tickets",
  admin: "/admin/stream-tickets",
}

/** Tickets and streams of one spec file; what it leaves open is closed. */
export function useStreams({ api, getContainer }: Shop) {
  const opened: HeardStream[] = []
  afterEach(async () => {
    opened.splice(0).forEach((stream) => stream.close())
    // The server has to notice, before the database is restored.
    await new Promise((resolve) => setTimeout(resolve, 50))
  })

  const ask = (door: "store" | "admin", body: unknown, headers: Headers = {}) =>
    api.post(DOORS[door], body, {
      headers,
      validateStatus: () => true,
    })

  async function ticket(
    door: "store" | "admin",
    topics: string[],
    headers: Headers
  ) {
    const { status, data } = await ask(door, { topics }, headers)
    expect([status, data]).toMatchObject([201, { ticket: {} }])
    return data.ticket.token as string
  }

  async function read(
    query: string | Record<string, string>,
    headers: Headers = {}
  ) {
    const stream = await openStream(
      `${api.defaults.baseURL}/stream?${new URLSearchParams(query).toString()}`,
      headers
    )
    opened.push(stream)
    return stream
  }

  async function listen(
    door: "store" | "admin",
    topics: string[],
    headers: Headers
  ) {
    const stream = await read({ ticket: await ticket(door, topics, headers) })
    return stream
  }

  async function publish(topic: string, data: Record<string, string> = {}) {
    const { result } = await publishStreamEventsWorkflow(getContainer()).run({
      input: { events: [{ topic, event: "note.added", data }] },
    })
    return result.events[0]?.id ?? 0
  }

  return { ask, ticket, read, listen, publish }
}
