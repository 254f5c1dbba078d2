import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"

export default defineContract({
  GET: {
    summary: "The script of the reader",
    access: "anyone",
    responses: { 200: z.void() },
    errors: ["not_found"],
  },
})
