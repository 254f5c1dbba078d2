import { createServer, type IncomingMessage, type ServerResponse } from "http"
import type { AddressInfo } from "net"

/** What the provider does to the next call; by default it answers 200. */
export type Act =
  | { does: "drop" }
  | { does: "drop_before_work" }
  | { does: "delay"; ms: number }
  | { does: "answer"; status: number }

interface Thing {
  id: string
  key: string
  body: unknown
}

/**
 * A provider with a memory, over real HTTP: `POST /things` with an
 * `Idempotency-Key` makes a thing, `GET /things/:key` finds it.
 *
 * @param is_keyed whether the same key makes a thing only once
 */
export async function startFakeProvider({ is_keyed = true } = {}) {
  const things: Thing[] = []
  const calls: string[] = []
  const acts: Act[] = []
  let running = 0
  let running_max = 0

  async function make(req: IncomingMessage, res: ServerResponse) {
    const key = String(req.headers["idempotency-key"])
    calls.push(key)
    const act = acts.shift()
    if (act?.does === "drop_before_work") {
      req.socket.destroy()
      return
    }
    if (act?.does === "answer") {
      res.writeHead(act.status).end("{}")
      return
    }
    running += 1
    running_max = Math.max(running_max, running)
    const thing = remember(key, await readBody(req))
    if (act?.does === "delay") {
      await new Promise((resolve) => setTimeout(resolve, act.ms))
    }
    running -= 1
    if (act?.does === "drop") {
      req.socket.destroy()
      return
    }
    send(res, 200, thing)
  }

  function remember(key: string, body: unknown) {
    const known = is_keyed && things.find((thing) => thing.key === key)
    if (known) {
      return known
    }
    const thing = { id: `thing_${things.length + 1}`, key, body }
    things.push(thing)
    return thing
  }

  const server = createServer((req, res) => {
    if (req.method === "POST") {
      void make(req, res)
      return
    }
    const key = req.url?.split("/").at(-1)
    const thing = things.find((one) => one.key === key)
    send(res, thing ? 200 : 404, thing ?? {})
  })
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve))
  const { port } = server.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    things,
    /** The key of every call that arrived. */
    calls,
    /** How many calls were in there at the same time, at most. */
    busiest: () => running_max,
    /** What happens to the next calls, in this order. */
    script: (...next: Act[]) => acts.push(...next),
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

export type FakeProvider = Awaited<ReturnType<typeof startFakeProvider>>

async function readBody(req: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of req) {
    chunks.push(chunk as Buffer)
  }
  return JSON.parse(Buffer.concat(chunks).toString())
}

function send(res: ServerResponse, status: number, body: unknown) {
  res.writeHead(status, { "content-type": "application/json" })
  res.end(JSON.stringify(body))
}
