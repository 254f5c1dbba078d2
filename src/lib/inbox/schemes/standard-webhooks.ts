import { createHmac, randomBytes } from "crypto"
import { headerOf, isEqual, isFresh } from "../equal"
import { defineInboxScheme, type Delivery } from "../scheme"

const SECRET_PREFIX = "whsec_"
const VERSION = "v1,"
/** A dot would make the signed text ambiguous. */
const ID = /^[^.\s]{1,256}$/

/** https://www.standardwebhooks.com, symmetric signatures. */
export const standardWebhooks = defineInboxScheme({
  name: "standard-webhooks",
  verify({ headers, body, secret, now_seconds }) {
    const id = headerOf(headers["webhook-id"])
    const timestamp = headerOf(headers["webhook-timestamp"])
    const expected = sign(secret, `${id}.${timestamp}.`, body)
    const signatures = headerOf(headers["webhook-signature"]).split(" ")
    // Every signature is compared: how many there were is all the time tells.
    const isSigned = signatures
      .map((signature) => isEqual(signature, VERSION + expected))
      .includes(true)
    return isSigned && ID.test(id) && isFresh(timestamp, now_seconds)
  },
  eventId: ({ headers }: Delivery) =>
    headerOf(headers["webhook-id"]) || undefined,
  createSecret: () => SECRET_PREFIX + randomBytes(32).toString("base64"),
})

function sign(secret: string, start: string, body: Buffer) {
  const key = secret.startsWith(SECRET_PREFIX)
    ? secret.slice(SECRET_PREFIX.length)
    : secret
  return createHmac("sha256", Buffer.from(key, "base64"))
    .update(start)
    .update(body)
    .digest("base64")
}
