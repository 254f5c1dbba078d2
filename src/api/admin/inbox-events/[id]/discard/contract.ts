import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { note } from "../../../effects/schema"
import { InboxEventSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Drop a webhook for good",
    access: "admin",
    body: z.object({ note }),
    responses: { 200: z.object({ inbox_event: InboxEventSchema }) },
    errors: ["inbox_transition_refused", "inbox_event_in_flight"],
  },
})
