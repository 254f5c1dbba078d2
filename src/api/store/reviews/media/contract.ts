import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"

export default defineContract({
  POST: {
    summary: "Send a photo or video for a review",
    description: "It is removed after a day, unless a review shows it.",
    access: { guest: "review", or_customer: true },
    multipart: { file: "file" },
    responses: {
      201: z.object({
        media: z.object({
          id: z.string(),
          kind: z.string(),
          url: z.string().nullable(),
        }),
      }),
    },
  },
})
