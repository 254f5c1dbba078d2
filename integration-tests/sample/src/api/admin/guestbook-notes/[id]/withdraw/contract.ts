import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../../src/lib/contract"

export default defineContract({
  POST: {
    summary: "Withdraw somebody's note",
    access: "admin",
    body: z.object({ reason: z.string().trim().min(1).max(500) }),
    responses: {
      200: z.object({
        note: z.object({ id: z.string(), status: z.literal("withdrawn") }),
      }),
    },
    errors: ["guestbook_transition_refused"],
  },
})
