import { createPublicKey, verify, type KeyObject } from "crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { headerOf, isFresh } from "../equal"
import { defineInboxScheme } from "../scheme"

const SIGNATURE = "x-twilio-email-event-webhook-signature"
const TIMESTAMP = "x-twilio-email-event-webhook-timestamp"

/**
 * SendGrid's signed events: ECDSA over the time and the body. SendGrid keeps
 * the private key; the endpoint's secret is the public one, as its dashboard
 * shows it.
 */
export const sendgridEvents = defineInboxScheme({
  name: "sendgrid-events",
  verify({ headers, body, secret, now_seconds }) {
    const timestamp = headerOf(headers[TIMESTAMP])
    const signature = Buffer.from(headerOf(headers[SIGNATURE]), "base64")
    const key = readKey(secret)
    const signed = Buffer.concat([Buffer.from(timestamp), body])
    const isSigned = key ? verify("sha256", signed, key, signature) : false
    return isSigned && isFresh(timestamp, now_seconds)
  },
  assertSecret(secret) {
    if (!readKey(secret)) {
      throw new MedusaError(
        MedusaError.Types.INVALID_DATA,
        "The secret is not SendGrid's verification key: an ECDSA public key on P-256, in base64.",
        "inbox_secret_invalid"
      )
    }
  },
  createSecret() {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "SendGrid makes the keys itself: pass its verification key as the secret.",
      "inbox_secret_invalid"
    )
  },
})

function readKey(base64: string): KeyObject | undefined {
  try {
    const key = createPublicKey({
      key: Buffer.from(base64, "base64"),
      format: "der",
      type: "spki",
    })
    const { namedCurve } = key.asymmetricKeyDetails ?? {}
    return namedCurve === "prime256v1" ? key : undefined
  } catch {
    return undefined
  }
}
