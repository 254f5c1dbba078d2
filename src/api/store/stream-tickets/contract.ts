import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"
import { StreamTicket, topics } from "../../stream/schema"

export default defineContract({
  POST: {
    summary: "Ask for a ticket to a stream",
    description:
      "The ticket opens `GET /stream?ticket=` once, within 60 seconds. Topics: `customer:<id>` and `order:<id>` of the customer who is logged in; `order:<id>` or `conversation:<id>` of the guest token. A topic of somebody else is 404.",
    access: { guest: ["order", "conversation"], or_customer: true },
    body: z.object({ topics }),
    responses: { 201: z.object({ ticket: StreamTicket }) },
    errors: ["not_found"],
    // The same ticket again would be a used one.
    idempotency: false,
  },
})
