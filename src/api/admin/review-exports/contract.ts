import { z } from "@medusajs/framework/zod"
import { defineContract, oneOrMany } from "../../../lib/contract"
import { ReviewStatusSchema } from "../reviews/schema"

const written = z.iso
  .datetime({ offset: true })
  .transform((text) => new Date(text))
  .optional()

export default defineContract({
  GET: {
    summary: "Export reviews",
    description:
      "A CSV file, sent as it is read, which the importer of any shop like this one reads again. What waits for a decision and is not shown has no stars in it. Nobody's e-mail address is in it.",
    access: "admin",
    query: z.strictObject({
      product_id: z.string().optional(),
      status: oneOrMany(ReviewStatusSchema),
      from: written.describe("When it was written, from this moment on."),
      to: written.describe("Before this moment."),
    }),
    responses: { 200: z.void() },
  },
})
