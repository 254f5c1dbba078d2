import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"

export default defineContract({
  GET: {
    summary: "Count who would hear of an announcement",
    access: "admin",
    query: z.strictObject({ customer_group_id: z.string() }),
    responses: {
      200: z.object({
        audience: z
          .object({
            members: z.int(),
            with_consent: z.int().describe("Those who agreed to offers."),
          })
          .meta({ id: "AnnouncementAudience" }),
      }),
    },
  },
})
