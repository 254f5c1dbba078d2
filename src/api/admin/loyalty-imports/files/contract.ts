import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"

export default defineContract({
  POST: {
    summary: "Send a file of balances",
    description:
      "CSV in UTF-8 with the columns email or customer_id, points, and if need be expires_at, tier, reason and reference. It is kept private, and removed with its import or after a day.",
    access: "admin",
    multipart: { file: "file" },
    responses: {
      201: z.object({
        upload: z.object({ id: z.string(), size_bytes: z.int() }),
      }),
    },
  },
})
