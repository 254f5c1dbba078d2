import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { reviewStatus } from "../../../../../modules/review/domain/review-status"

const Content = z.object({
  rating: z.int(),
  title: z.string().nullable(),
  body: z.string().nullable(),
  attributes: z.record(z.string(), z.string()),
  recommend: z.boolean().nullable(),
  display_name: z.string().nullable(),
  experience_date: z.string().nullable(),
})

const ProofSchema = z
  .object({
    review: z.object({
      id: z.string(),
      content_hash: z.string(),
      status: z.enum(reviewStatus.values),
      reason: z.string().nullable(),
    }),
    opening: z
      .object({ salt: z.string(), content: Content })
      .optional()
      .describe("What the content hash was made of, for the author alone."),
    day: z.string(),
    root: z.string(),
    proof: z.object({
      index: z.int(),
      size: z.int(),
      path: z.array(z.string()),
    }),
    chain: z
      .object({
        name: z.string(),
        links: z.array(
          z.object({
            entry: z.unknown().describe("One move, exactly as it was hashed."),
            hash: z.string(),
          })
        ),
      })
      .describe("What happened to the review until the end of that day."),
  })
  .meta({ id: "ReviewProof" })

export default defineContract({
  GET: {
    summary: "Get a proof that one's own review was counted",
    description:
      "Save the answer and check it with `verify-review.mjs` of the documentation, which needs no trust in this shop.",
    access: { guest: "review", or_customer: true },
    responses: { 200: ProofSchema },
    errors: ["review_not_sealed"],
  },
})
