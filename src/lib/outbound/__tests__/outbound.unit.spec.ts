import { CircuitBreaker } from ".."
import { call, failureOf, reset, scripted, status } from "./scripted-server"

const atOnce = { "retry-after": "0" }

describe("an outbound call", () => {
  it("answers with status, headers and body, whatever the status", async () => {
    const place = await scripted(status(418, { "x-kind": "teapot" }))
    const answer = await call(place)
    expect(answer.status).toBe(418)
    expect(answer.headers.get("x-kind")).toBe("teapot")
    expect(await answer.text()).toBe("status 418")
  })

  it("sends method, headers and body", async () => {
    const place = await scripted(
      (req, res) =>
        void req.pipe(res.writeHead(200, { "x-method": req.method }))
    )
    const answer = await call(place, { method: "POST", body: '{"a":1}' })
    expect(answer.headers.get("x-method")).toBe("POST")
    expect(await answer.json()).toEqual({ a: 1 })
  })

  it.each([204, 304])("answers %i, which has no body", async (code) => {
    const answer = await call(
      await scripted((_, res) => res.writeHead(code).end())
    )
    expect([answer.status, answer.body]).toEqual([code, null])
  })

  it("does not break on a status that is none", async () => {
    const place = await scripted((req) =>
      req.socket.end("HTTP/1.1 999 What\r\ncontent-length: 0\r\n\r\n")
    )
    expect(await failureOf(call(place))).toMatchObject({
      reason: "malformed",
      status: 999,
    })
  })
})

describe("a receiver that misbehaves", () => {
  it("cannot hold a call longer than its time, however it drips", async () => {
    const place = await scripted((_, res) => {
      const timer = setInterval(() => res.write("."), 20)
      res.once("close", () => clearInterval(timer))
    })
    const startedAt = performance.now()
    expect(await failureOf(call(place, { timeout_ms: 300 }))).toMatchObject({
      reason: "timeout",
      status: 200,
    })
    expect(performance.now() - startedAt).toBeLessThan(1_000)
  })

  it("cannot fill the memory with a body of 1 GB", async () => {
    let sent = 0
    const chunk = Buffer.alloc(1_000_000)
    const place = await scripted((_, res) => {
      const pour = () => {
        while (sent < 1_000_000_000 && !res.destroyed) {
          sent += chunk.length
          if (!res.write(chunk)) {
            return void res.once("drain", pour)
          }
        }
        res.end()
      }
      pour()
    })
    const before = process.memoryUsage().rss
    expect(
      await failureOf(call(place, { response_bytes_max: 64_000 }))
    ).toMatchObject({
      reason: "too_large",
      outcome: "unknown",
      status: 200,
    })
    await new Promise((done) => setTimeout(done, 200))
    expect(sent).toBeLessThan(50_000_000)
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it("cannot announce more than the cap either", async () => {
    const place = await scripted(
      (_, res) =>
        void res.writeHead(200, { "content-length": "1000001" }).flushHeaders()
    )
    expect(await failureOf(call(place))).toMatchObject({ reason: "too_large" })
  })

  it("may use the cap to the last byte", async () => {
    const place = await scripted((_, res) => res.end("12345"))
    expect(await (await call(place, { response_bytes_max: 5 })).text()).toBe(
      "12345"
    )
    await failureOf(call(place, { response_bytes_max: 4 }))
  })
})

describe("a redirect", () => {
  const to = (location: string, code = 302) => status(code, { location })

  it("is the answer unless asked otherwise, and always for a POST", async () => {
    const place = await scripted(to("http://169.254.169.254/"))
    expect((await call(place)).status).toBe(302)
    expect(
      (await call(place, { method: "POST", redirects_max: 3 })).status
    ).toBe(302)
  })

  it.each([
    "http://169.254.169.254/",
    "http://127.0.0.1:1/",
    "//localhost/",
    "http://2130706433/",
    "file:///etc/passwd",
    "http://[::1]/",
  ])(
    "to %s is refused, although the first host is allowed",
    async (location) => {
      const place = await scripted(to(location))
      expect(await failureOf(call(place, { redirects_max: 3 }))).toMatchObject({
        reason: "refused",
      })
      expect(place.requests).toHaveLength(1)
    }
  )

  it("is followed on the same host with its headers, to another without secrets", async () => {
    const other = await scripted(status(200))
    const place = await scripted(to("/next"), to(other.url))
    const headers = {
      authorization: "Bearer x",
      "x-api-key": "k",
      accept: "text/plain",
    }
    const answer = await call(place, {
      headers,
      redirects_max: 2,
      allow_hosts: [place.host, other.host],
    })
    expect(answer.status).toBe(200)
    expect(place.requests[1].headers).toMatchObject(headers)
    expect(other.requests[0].headers).toMatchObject({ accept: "text/plain" })
    expect(other.requests[0].headers).not.toHaveProperty("authorization")
    expect(other.requests[0].headers).not.toHaveProperty("x-api-key")
  })

  it("is not followed for ever", async () => {
    const place = await scripted(to("/again"))
    expect(
      (await failureOf(call(place, { redirects_max: 3 }))).message
    ).toContain("more than 3 times")
    expect(place.requests).toHaveLength(4)
  })
})

describe("another try", () => {
  it("is made of what is idempotent", async () => {
    const place = await scripted(status(503, atOnce), reset, status(200))
    expect((await call(place)).status).toBe(200)
    expect(place.requests).toHaveLength(3)
  })

  it("is made of a POST only when it is keyed", async () => {
    const place = await scripted(status(503, atOnce), status(200))
    expect((await call(place, { method: "POST" })).status).toBe(503)
    const keyed = await scripted(status(503, atOnce), status(200))
    expect((await call(keyed, { method: "POST", is_keyed: true })).status).toBe(
      200
    )
  })

  it("is not made of a POST that may have arrived", async () => {
    const place = await scripted(reset)
    await failureOf(call(place, { method: "POST" }))
    expect(place.requests).toHaveLength(1)
  })

  it("is not made more often than allowed, nor after the receiver's long wish", async () => {
    const place = await scripted(status(503, atOnce))
    expect((await call(place, { tries_max: 2 })).status).toBe(503)
    expect(place.requests).toHaveLength(2)
    const later = await scripted(status(429, { "retry-after": "3600" }))
    expect((await call(later)).status).toBe(429)
    expect(later.requests).toHaveLength(1)
  })
})

describe("a host that keeps failing", () => {
  it("is left alone, and asked again later", async () => {
    let now = 0
    const breaker = new CircuitBreaker({ now: () => now, failures_max: 2 })
    const place = await scripted(status(500), status(500), status(200))
    await call(place, { breaker })
    await call(place, { breaker })
    expect(await failureOf(call(place, { breaker }))).toMatchObject({
      reason: "circuit_open",
      outcome: "not_sent",
    })
    expect(place.requests).toHaveLength(2)
    now = 30_000
    expect((await call(place, { breaker })).status).toBe(200)
  })
})
