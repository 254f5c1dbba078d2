import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"

export default defineContract({
  GET: {
    summary: "Export what is kept of oneself",
    description:
      "One JSON document for programs, sent as it is read: under `data` a key for each feature, and in it lists. Orders placed as a guest are in it once they were transferred to the account.",
    access: "customer",
    rate_limit_per_minute: 3,
    responses: {
      200: z.object({
        schema_version: z.int(),
        exported_at: moment,
        customer_id: z.string(),
        data: z.record(z.string(), z.record(z.string(), z.array(z.unknown()))),
      }),
    },
  },
})
