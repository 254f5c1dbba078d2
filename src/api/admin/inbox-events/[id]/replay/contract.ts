import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { note } from "../../../effects/schema"
import { InboxEventSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Have a webhook handled again",
    access: "admin",
    body: z.object({ note }),
    responses: { 200: z.object({ inbox_event: InboxEventSchema }) },
    errors: ["inbox_transition_refused", "inbox_event_in_flight"],
  },
})
