import { z } from "@medusajs/framework/zod"
import { defineContract, htmlPage } from "../../lib/contract"

/** `token` and `scope`; whatever else a mail program puts there is ignored. */
const query = z.record(z.string(), z.unknown())

export default defineContract({
  GET: {
    summary: "Show what a mail's link would switch off",
    description:
      "Changes nothing, because scanners of mail follow links. `token` comes from the mail.",
    access: "anyone",
    query,
    responses: { 200: htmlPage },
    rate_limit_per_minute: 120,
  },
  POST: {
    summary: "Unsubscribe with a mail's link",
    description:
      "RFC 8058: `token` from the mail, any body, no login. Always 200, however often and with whatever token. With `scope`, `topic` or `all`, which the page sends, a page answers; without it nothing does.",
    access: "anyone",
    query,
    responses: { 200: htmlPage },
    // A mailbox provider sends the clicks of all its users from few addresses.
    rate_limit_per_minute: 1200,
    idempotency: false,
  },
})
