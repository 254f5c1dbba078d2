import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../lib/contract"

const eventId = z
  .string()
  .regex(/^\d{1,15}$/, "This is no id of an event.")
  .optional()

export default defineContract({
  GET: {
    summary: "Read a stream",
    description:
      "Server-sent events with `id`, `event` and `data`. It begins with `start`, whose id is the place from which it tells. Who comes back sends the last id as `Last-Event-ID`, or as `last_event_id`, and gets what was missed; an id that the log no longer has is answered by `reset`: read everything anew, then go on. `<event>.retracted` takes back the event named in `event_id`.",
    access: "anyone",
    query: z.object({
      ticket: z.string().max(200).default(""),
      last_event_id: eventId,
    }),
    responses: { 200: z.void() },
    errors: ["stream_ticket_invalid", "stream_limit_reached"],
  },
})
