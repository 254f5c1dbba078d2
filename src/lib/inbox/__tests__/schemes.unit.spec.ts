import { createHmac } from "crypto"
import {
  basicAuth,
  hmacSha256,
  hmacSha256Timestamped,
  sharedSecret,
  standardWebhooks,
} from ".."

const now_seconds = 1614265330
const bytes = (text: string) => Buffer.from(text)

describe("standard-webhooks", () => {
  // The example of the reference implementations.
  const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
  const headers = {
    "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
    "webhook-timestamp": String(now_seconds),
    "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
  }
  const verify = (changes: object = {}, body = `{"test": 2432232314}`) =>
    standardWebhooks.verify({
      secret,
      options: {},
      now_seconds,
      headers: { ...headers, ...changes },
      body: bytes(body),
    })

  it("accepts the published example", () => {
    expect(verify()).toBe(true)
  })

  it("finds the right one of several signatures", () => {
    const several = `v1,AAAA v1a,BBBB ${headers["webhook-signature"]}`
    expect(verify({ "webhook-signature": several })).toBe(true)
  })

  it.each([
    ["another body", {}, `{"test": 2432232315}`],
    ["the same JSON in other bytes", {}, `{"test":2432232314}`],
    ["another id", { "webhook-id": "msg_2" }, undefined],
    ["no id", { "webhook-id": undefined }, undefined],
    ["another time", { "webhook-timestamp": "1614265331" }, undefined],
    ["no signature", { "webhook-signature": undefined }, undefined],
    ["an empty signature", { "webhook-signature": "v1," }, undefined],
    [
      "another version",
      {
        "webhook-signature": "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
      },
      undefined,
    ],
  ])("refuses %s", (_, changes, body) => {
    expect(verify(changes, body)).toBe(false)
  })

  it.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ])("with a clock that is %d s off says %p", (off, isRight) => {
    expect(
      standardWebhooks.verify({
        secret,
        options: {},
        now_seconds: now_seconds + off,
        headers,
        body: bytes(`{"test": 2432232314}`),
      })
    ).toBe(isRight)
  })

  it("makes secrets of the length the standard asks for", () => {
    const made = standardWebhooks.createSecret()
    expect(made).toMatch(/^whsec_/)
    expect(Buffer.from(made.slice(6), "base64")).toHaveLength(32)
  })
})

describe("hmac-sha256", () => {
  // GitHub's published example.
  const github = {
    secret: "It's a Secret to Everybody",
    options: { header: "x-hub-signature-256", prefix: "sha256=" },
    now_seconds,
    headers: {
      "x-hub-signature-256":
        "sha256=757107ea0eb2509fc211221cce984b8a37570b6d7586c22c46f4379c8b043e17",
    },
  }

  it("accepts the published example, and no other body", () => {
    expect(hmacSha256.verify({ ...github, body: bytes("Hello, World!") })).toBe(
      true
    )
    expect(hmacSha256.verify({ ...github, body: bytes("Hello, World?") })).toBe(
      false
    )
  })

  it("reads base64 as well, over the raw bytes of any text", () => {
    const body = bytes('{"name":"Zo\u00eb \\u00e9 \ud83e\uddf6","x":"\\/"}')
    const signature = createHmac("sha256", "s").update(body).digest("base64")
    const input = {
      secret: "s",
      options: { header: "x-sig", encoding: "base64" as const },
      now_seconds,
      headers: { "x-sig": signature },
    }
    expect(hmacSha256.verify({ ...input, body })).toBe(true)
    const parsed = bytes(JSON.stringify(JSON.parse(body.toString())))
    expect(hmacSha256.verify({ ...input, body: parsed })).toBe(false)
  })
})

describe("hmac-sha256-timestamped", () => {
  const body = bytes("{}")
  const v1 = (secret: string, time: number) =>
    createHmac("sha256", secret).update(`${time}.{}`).digest("hex")
  const verify = (header: string) =>
    hmacSha256Timestamped.verify({
      secret: "s",
      options: {},
      now_seconds,
      headers: { "stripe-signature": header },
      body,
    })

  it("accepts one right signature among several", () => {
    const right = v1("s", now_seconds)
    const other = v1("old", now_seconds)
    expect(verify(`t=${now_seconds},v1=${other},v1=${right},v0=x`)).toBe(true)
  })

  it("refuses a replay that is older than five minutes", () => {
    const old = now_seconds - 301
    expect(verify(`t=${old},v1=${v1("s", old)}`)).toBe(false)
  })

  it.each(["", "t=,v1=", "v1=x", "t=1e9,v1=x", `t=${now_seconds}`])(
    "refuses %p",
    (header) => {
      expect(verify(header)).toBe(false)
    }
  )
})

describe("shared-secret and basic", () => {
  const around = { options: {}, now_seconds, body: bytes("") }

  it("compare the whole secret", () => {
    const shown = (value?: string) =>
      sharedSecret.verify({
        ...around,
        secret: "a-long-secret",
        headers: { "x-webhook-secret": value },
      })
    expect(shown("a-long-secret")).toBe(true)
    expect([shown("a-long"), shown(""), shown(undefined)]).not.toContain(true)
  })

  it("reads user and password", () => {
    const authorization = `Basic ${Buffer.from("me:pass:word").toString("base64")}`
    const input = { ...around, headers: { authorization } }
    expect(basicAuth.verify({ ...input, secret: "me:pass:word" })).toBe(true)
    expect(basicAuth.verify({ ...input, secret: "me:pass" })).toBe(false)
  })
})
