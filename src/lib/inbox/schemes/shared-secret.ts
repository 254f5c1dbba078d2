import { randomBytes } from "crypto"
import { headerOf, isEqual } from "../equal"
import { defineInboxScheme } from "../scheme"

/** The secret itself in a header, for senders that sign nothing. */
export const sharedSecret = defineInboxScheme({
  name: "shared-secret",
  verify: ({ headers, secret, options }) =>
    isEqual(
      headerOf(headers[options.header ?? "x-webhook-secret"]),
      (options.prefix ?? "") + secret
    ),
  createSecret: () => randomBytes(32).toString("base64url"),
})

/** The secret is `user:password`. */
export const basicAuth = defineInboxScheme({
  name: "basic",
  verify: ({ headers, secret }) =>
    isEqual(
      headers.authorization ?? "",
      `Basic ${Buffer.from(secret).toString("base64")}`
    ),
  createSecret: () => `webhook:${randomBytes(32).toString("base64url")}`,
})
