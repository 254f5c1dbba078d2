import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../lib/contract"

export default defineContract({
  GET: {
    summary: "The newcomer's page",
    access: "anyone",
    responses: { 200: z.string() },
  },
})
