import { createServer, type RequestListener } from "http"
import type { AddressInfo, Server } from "net"
import {
  CircuitBreaker,
  OutboundError,
  outboundFetch,
  type OutboundCall,
} from ".."

interface Place {
  host: string
  url: string
}

/** Listens on a free port until the spec is over. */
export async function listen(server: Server): Promise<Place> {
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  return { host, url: `http://${host}/` }
}

const servers: ReturnType<typeof createServer>[] = []

afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** A server that answers the n-th request by the n-th entry, the last for ever. */
export async function scripted(...answers: RequestListener[]) {
  const requests: { method?: string; headers: Record<string, unknown> }[] = []
  const server = createServer((req, res) => {
    requests.push({ method: req.method, headers: req.headers })
    answers[Math.min(requests.length, answers.length) - 1](req, res)
  })
  servers.push(server)
  return { ...(await listen(server)), requests }
}

export const status =
  (code: number, headers: Record<string, string> = {}): RequestListener =>
  (_, res) =>
    res.writeHead(code, headers).end(`status ${code}`)

export const silence: RequestListener = () => {}

export const reset: RequestListener = (req) => req.socket.resetAndDestroy()

/** Calls a server of the spec, with a breaker of its own. */
export const call = (place: Place, options: OutboundCall = {}) =>
  outboundFetch(place.url, {
    allow_hosts: [place.host],
    breaker: new CircuitBreaker({ now: () => 0 }),
    ...options,
  })

export async function failureOf(answer: Promise<Response>) {
  const error = await answer.catch((thrown: unknown) => thrown)
  expect(error).toBeInstanceOf(OutboundError)
  return error as OutboundError
}
