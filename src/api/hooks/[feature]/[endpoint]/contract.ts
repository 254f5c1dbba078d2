import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"

export default defineContract({
  POST: {
    summary: "Take in a webhook",
    description:
      "For senders that were given this address and a secret. The body is any bytes up to 256 kB; what proves the sender depends on the endpoint's scheme. The same event twice is 200 twice and handled once.",
    access: "anyone",
    // Senders put what they like behind the address.
    query: z.record(z.string(), z.unknown()),
    responses: { 200: z.object({}) },
    // Its events have ids of their own.
    idempotency: false,
  },
})
