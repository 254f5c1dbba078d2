import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"

export default defineContract({
  GET: {
    summary: "This API as a collection for Postman",
    access: "anyone",
    responses: { 200: z.looseObject({}) },
    errors: ["not_found"],
  },
})
