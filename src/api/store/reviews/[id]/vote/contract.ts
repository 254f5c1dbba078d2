import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { VOTE_VALUES } from "../../../../../modules/review/voting"

const Value = z.enum(VOTE_VALUES)

export default defineContract({
  POST: {
    summary: "Vote on a review",
    description:
      "Whether it helps. Everybody has one vote, and none on a review of their own; `none` takes it back.",
    access: { guest: "review", or_customer: true },
    body: z.strictObject({ value: Value }),
    responses: {
      200: z.object({
        vote: z.object({
          review_id: z.string(),
          value: Value,
          votes: z.object({ up: z.int(), down: z.int() }),
        }),
      }),
    },
    errors: ["review_own_vote", "review_votes_disabled"],
  },
})
