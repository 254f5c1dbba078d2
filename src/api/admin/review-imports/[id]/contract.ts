import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { ReviewImportSchema } from "../schema"

export default defineContract({
  GET: {
    summary: "Read an import of reviews",
    access: "admin",
    responses: { 200: z.object({ review_import: ReviewImportSchema }) },
  },
})
