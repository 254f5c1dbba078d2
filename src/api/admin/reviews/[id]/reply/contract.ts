import { z } from "@medusajs/framework/zod"
import { defineContract, moment } from "../../../../../lib/contract"
import { AUDIENCES } from "../../../../../modules/review/replying"

const ReviewReplySchema = z
  .object({
    id: z.string(),
    review_id: z.string(),
    audience: z.enum(AUDIENCES),
    body: z.string(),
    created_at: moment,
    edited_at: moment.nullable(),
  })
  .meta({ id: "ReviewReply" })

export default defineContract({
  POST: {
    summary: "Reply to a review",
    description:
      "`public` stands below a visible review, once: the next one takes its place. `private` goes to its author alone, as often as you like.",
    access: "admin",
    body: z.strictObject({
      body: z.string().trim().min(1).max(5000),
      audience: z.enum(AUDIENCES),
    }),
    responses: { 200: z.object({ reply: ReviewReplySchema }) },
    errors: ["review_content_refused", "review_not_visible"],
  },
})
