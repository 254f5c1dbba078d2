import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../../../src/lib/contract"

export default defineContract({
  GET: {
    summary: "Prove what is in the guest book",
    description:
      "The head of the chain of published notes, and with `note_id` a Merkle proof (RFC 6962) that its page is among them.",
    access: "anyone",
    query: z.strictObject({ note_id: z.string().optional() }),
    responses: {
      200: z.object({
        head: z.object({ count: z.int(), hash: z.string() }),
        tree: z.object({ size: z.int(), root: z.string() }),
        page: z
          .object({
            entry: z.object({
              note_id: z.string(),
              text_hash: z.string(),
              publish_at: z.string(),
            }),
            proof: z.object({
              index: z.int(),
              size: z.int(),
              path: z.array(z.string()),
            }),
          })
          .nullable(),
      }),
    },
    errors: ["not_found"],
  },
})
