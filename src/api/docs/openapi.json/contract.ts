import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"

export default defineContract({
  GET: {
    summary: "This API as OpenAPI 3.1",
    access: "anyone",
    responses: { 200: z.looseObject({}) },
    errors: ["not_found"],
  },
})
