import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../src/lib/contract"

export default defineContract({
  POST: {
    summary: "Send a picture for a note",
    description: "It is removed after a day, unless a note shows it.",
    access: { guest: "order", or_customer: true },
    multipart: { file: "file" },
    responses: {
      201: z.object({
        media: z.object({ id: z.string(), url: z.string().nullable() }),
      }),
    },
  },
})
