import { Agent, createServer, request, type IncomingMessage } from "http"
import type { AddressInfo } from "net"
import { sleep } from "./wait"

const ASK_EVERY_MS = 200

/**
 * A load balancer without mercy: it sends each request to the next server that
 * says it is ready, over connections it keeps, and never tries one again.
 */
export async function balanceLoad(servers: string[]) {
  const agent = new Agent({ keepAlive: true })
  const ready = new Set<string>()
  let isStopped = false
  let turn = 0

  async function watch(server: string) {
    while (!isStopped) {
      const answer = await fetch(`${server}/health/ready`).catch(() => null)
      await answer?.text()
      if (answer?.ok) {
        ready.add(server)
      } else {
        ready.delete(server)
      }
      await sleep(ASK_EVERY_MS)
    }
  }
  const watching = servers.map(watch)

  const balancer = createServer((req, res) => {
    const candidates = [...ready]
    const server = candidates[turn++ % candidates.length]
    const fail = (reason: string) => {
      if (!res.headersSent) {
        res.writeHead(502)
      }
      res.end(reason)
    }
    if (!server) {
      fail("No server is ready.")
      return
    }
    const { method, headers } = req
    const forward = request(
      server + req.url,
      { method, headers, agent },
      (answer: IncomingMessage) => {
        // What concerns one connection is not passed on to the other.
        const { connection, "keep-alive": _, ...rest } = answer.headers
        res.writeHead(answer.statusCode ?? 502, {
          ...rest,
          "x-served-by": server,
          ...(connection === "close" ? { "x-said-close": "1" } : {}),
        })
        answer.pipe(res)
        answer.on("error", (error) => fail(error.message))
      }
    )
    forward.on("error", (error) => fail(`${server}: ${error.message}`))
    req.pipe(forward)
  })
  await new Promise<void>((resolve) => balancer.listen(0, "127.0.0.1", resolve))
  const { port } = balancer.address() as AddressInfo

  return {
    url: `http://127.0.0.1:${port}`,
    ready,
    stop: async () => {
      isStopped = true
      await Promise.all(watching)
      balancer.closeAllConnections()
      balancer.close()
      agent.destroy()
    },
  }
}
