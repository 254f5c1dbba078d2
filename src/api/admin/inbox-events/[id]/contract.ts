import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { InboxEventSchema, InboxHistorySchema } from "../schema"

export default defineContract({
  GET: {
    summary: "Read a webhook with its body and its history",
    description:
      "`headers` are the few that are kept, none of which proves who sent it. `body` is null where it is no text.",
    access: "admin",
    responses: {
      200: z.object({
        inbox_event: InboxEventSchema.extend({
          headers: z.record(z.string(), z.string()),
          body: z.string().nullable(),
          history: z.array(InboxHistorySchema),
        }).meta({ id: "InboxEventDetail" }),
      }),
    },
  },
})
