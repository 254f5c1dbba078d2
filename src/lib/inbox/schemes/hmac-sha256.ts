import { createHmac, randomBytes } from "crypto"
import { headerOf, isEqual, isFresh } from "../equal"
import { defineInboxScheme } from "../scheme"

/** The body's signature in a header, as GitHub, Razorpay or Shopify send it. */
export const hmacSha256 = defineInboxScheme({
  name: "hmac-sha256",
  verify({ headers, body, secret, options }) {
    const { header = "x-signature", encoding = "hex", prefix = "" } = options
    const signature = createHmac("sha256", secret).update(body)
    return isEqual(
      headerOf(headers[header]),
      prefix + signature.digest(encoding)
    )
  },
  createSecret,
})

/** `t=<seconds>,v1=<hex>[,v1=<hex>]` over `t.body`, as Stripe sends it. */
export const hmacSha256Timestamped = defineInboxScheme({
  name: "hmac-sha256-timestamped",
  verify({ headers, body, secret, options, now_seconds }) {
    const parts = headerOf(headers[options.header ?? "stripe-signature"])
      .split(",")
      .map((part) => part.trim().split("="))
    const timestamp = parts.find(([name]) => name === "t")?.[1] ?? ""
    const expected = createHmac("sha256", secret)
      .update(`${timestamp}.`)
      .update(body)
      .digest("hex")
    const isSigned = parts
      .filter(([name]) => name === "v1")
      .map(([, signature = ""]) => isEqual(signature, expected))
      .includes(true)
    return isSigned && isFresh(timestamp, now_seconds)
  },
  createSecret,
})

function createSecret() {
  return randomBytes(32).toString("hex")
}
