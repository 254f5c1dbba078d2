import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../../src/lib/contract"

export default defineContract({
  POST: {
    summary: "Withdraw a note of one's own",
    description: "Its stamps and its picture go with it. It does not return.",
    access: { guest: "order", or_customer: true },
    responses: {
      200: z.object({
        note: z.object({ id: z.string(), status: z.literal("withdrawn") }),
      }),
    },
    errors: ["guestbook_transition_refused"],
  },
})
