import { generateKeyPairSync, sign } from "crypto"
import { sendgridEvents } from ".."

const now_seconds = 1614265330
const pairOf = (namedCurve: string) => {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve })
  const der = publicKey.export({ format: "der", type: "spki" })
  return { secret: der.toString("base64"), privateKey }
}
const ours = pairOf("prime256v1")
const BODY = '[{"event":"bounce","email":"asha@example.com"}]\r\n'

function delivery({
  pair = ours,
  time = String(now_seconds),
  body = BODY,
} = {}) {
  const signature = sign("sha256", Buffer.from(time + body), pair.privateKey)
  return {
    headers: {
      "x-twilio-email-event-webhook-signature": signature.toString("base64"),
      "x-twilio-email-event-webhook-timestamp": time,
    } as Record<string, string | undefined>,
    body: Buffer.from(body),
  }
}
const verify = (arrived = delivery(), secret = ours.secret) =>
  sendgridEvents.verify({ ...arrived, secret, now_seconds, options: {} })

describe("sendgrid-events", () => {
  it("accepts what the key has signed, byte by byte", () => {
    expect(verify()).toBe(true)
    expect(verify({ ...delivery(), body: Buffer.from(BODY.trim()) })).toBe(
      false
    )
  })

  it("refuses another key, another time and no signature", () => {
    expect(verify(delivery({ pair: pairOf("prime256v1") }))).toBe(false)
    for (const [name, value] of [
      ["x-twilio-email-event-webhook-timestamp", String(now_seconds + 1)],
      ["x-twilio-email-event-webhook-timestamp", undefined],
      ["x-twilio-email-event-webhook-signature", "AAAA"],
      ["x-twilio-email-event-webhook-signature", undefined],
    ] as const) {
      const { headers, body } = delivery()
      expect(verify({ headers: { ...headers, [name]: value }, body })).toBe(
        false
      )
    }
  })

  it.each([
    [-301, false],
    [-300, true],
    [300, true],
    [301, false],
  ])("with a clock that is %d s off says %p", (off, isRight) => {
    expect(verify(delivery({ time: String(now_seconds + off) }))).toBe(isRight)
  })

  it("does not take the public key for a shared secret, or another curve", () => {
    const other = pairOf("secp384r1")
    expect(verify(delivery({ pair: other }), other.secret)).toBe(false)
    expect(verify(delivery(), "not a key")).toBe(false)
  })

  it("knows a key that was copied wrongly before any event comes", () => {
    const assertSecret = (secret: string) => () =>
      sendgridEvents.assertSecret?.(secret)
    expect(assertSecret(ours.secret)).not.toThrow()
    expect(assertSecret(ours.secret.slice(4))).toThrow("verification key")
    expect(assertSecret(pairOf("secp384r1").secret)).toThrow("P-256")
    expect(() => sendgridEvents.createSecret()).toThrow("verification key")
  })
})
