import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"
import { StreamTicket, topics } from "../../stream/schema"

export default defineContract({
  POST: {
    summary: "Ask for a ticket to a stream",
    description:
      "The ticket opens `GET /stream?ticket=` once, within 60 seconds. Topics: `orders`, `moderation`, `parcels`, `support`, `operations`.",
    access: "admin",
    body: z.object({ topics }),
    responses: { 201: z.object({ ticket: StreamTicket }) },
    errors: ["not_found"],
    // The same ticket again would be a used one.
    idempotency: false,
  },
})
