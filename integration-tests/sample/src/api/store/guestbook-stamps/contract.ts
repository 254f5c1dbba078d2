import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../src/lib/contract"

export default defineContract({
  GET: {
    summary: "Count one's stamps",
    description: "Each published note earns three, which last a year.",
    access: { guest: "order", or_customer: true },
    responses: { 200: z.object({ stamps: z.object({ available: z.int() }) }) },
  },
})
