import { z } from "@medusajs/framework/zod"
import {
  defineContract,
  listOf,
  listQuery,
  oneOrMany,
} from "../../../lib/contract"
import { SuppressionReasonSchema, SuppressionSchema } from "./schema"

const WithSuppression = z.object({ suppression: SuppressionSchema })

export default defineContract({
  GET: {
    summary: "List the addresses that are not written to",
    description: "The newest first.",
    access: "admin",
    query: listQuery({
      q: z
        .string()
        .trim()
        .min(1)
        .max(320)
        .optional()
        .describe(
          "Part of an address; a whole one also finds what is kept without it."
        ),
      reason: oneOrMany(SuppressionReasonSchema),
    }),
    responses: { 200: listOf("suppressions", SuppressionSchema) },
  },
  POST: {
    summary: "Write to an address no more",
    description:
      "201 for a new one; 200 with the one that is there for this reason already.",
    access: "admin",
    body: z.object({
      address: z.email().max(320),
      reason: SuppressionReasonSchema.default("manual"),
      note: z.string().trim().min(1).max(500).optional(),
    }),
    responses: { 200: WithSuppression, 201: WithSuppression },
  },
})
