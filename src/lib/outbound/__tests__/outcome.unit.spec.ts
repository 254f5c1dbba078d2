import { createServer } from "net"
import { Agent } from "undici"
import { CircuitBreaker } from ".."
import { exchange } from "../exchange"
import {
  call,
  failureOf,
  listen,
  reset,
  scripted,
  silence,
  status,
} from "./scripted-server"

describe("what became of a call without an answer", () => {
  const post = { method: "POST" as const, timeout_ms: 300 }

  it("is certainly nothing when nobody listens", async () => {
    const server = createServer()
    const place = await listen(server)
    await new Promise((done) => server.close(done))
    expect(await failureOf(call(place, post))).toMatchObject({
      reason: "unreachable",
      outcome: "not_sent",
      host: place.host,
    })
  })

  it("is certainly nothing when the name does not resolve in time, nor sent later", async () => {
    const place = await scripted(status(200))
    const slow = new Agent({
      connect: {
        lookup: (_, __, done) =>
          void setTimeout(
            () => done(null, [{ address: "127.0.0.1", family: 4 }]),
            200
          ),
      },
    })
    const url = new URL(place.url.replace("127.0.0.1", "slow.example"))
    const answer = exchange(slow, {
      url,
      method: "POST",
      headers: {},
      deadline_ms: Date.now() + 50,
      response_bytes_max: 10,
    })
    expect(await failureOf(answer)).toMatchObject({
      reason: "timeout",
      outcome: "not_sent",
    })
    await new Promise((done) => setTimeout(done, 400))
    expect(place.requests).toEqual([])
    await slow.destroy()
  })

  it("is certainly nothing when TLS fails", async () => {
    const place = await scripted(status(200))
    const secure = { ...place, url: place.url.replace("http:", "https:") }
    expect(await failureOf(call(secure, post))).toMatchObject({
      reason: "unreachable",
      outcome: "not_sent",
    })
  })

  it("is unknown when it timed out after it was sent", async () => {
    expect(await failureOf(call(await scripted(silence), post))).toMatchObject({
      reason: "timeout",
      outcome: "unknown",
      status: undefined,
    })
  })

  it("is unknown when the connection was reset after it was sent", async () => {
    expect(await failureOf(call(await scripted(reset), post))).toMatchObject({
      reason: "connection_lost",
      outcome: "unknown",
    })
  })

  it("is unknown, but with the status, when the answer broke off", async () => {
    const place = await scripted((req, res) => {
      res.writeHead(201, { "content-length": "100" }).write("half")
      setTimeout(() => req.socket.resetAndDestroy(), 20)
    })
    expect(await failureOf(call(place, post))).toMatchObject({
      reason: "connection_lost",
      outcome: "unknown",
      status: 201,
    })
  })

  it("stays unknown when a later try was certainly not sent", async () => {
    const place = await scripted(reset)
    const breaker = new CircuitBreaker({ now: () => 0, failures_max: 1 })
    const keyed = { method: "POST" as const, is_keyed: true, breaker }
    expect(await failureOf(call(place, keyed))).toMatchObject({
      reason: "circuit_open",
      outcome: "unknown",
    })
    expect(place.requests).toHaveLength(1)
  })
})
