import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { secret, WithSecret } from "../../schema"

export default defineContract({
  POST: {
    summary: "Give a door for webhooks a new secret",
    description:
      "The old one stays good for `overlap_hours`. The new one is answered this once.",
    access: "admin",
    body: z.object({
      overlap_hours: z.number().min(0).max(168).default(24),
      secret,
    }),
    responses: { 200: WithSecret },
    errors: ["inbox_secret_invalid"],
    // A stored answer would keep the secret in the clear.
    idempotency: false,
  },
})
