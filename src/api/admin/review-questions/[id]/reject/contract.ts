import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { RefusalBody } from "../../../reviews/schema"
import { AdminQuestionSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Reject a question",
    access: "admin",
    body: RefusalBody.pick({ reason: true }),
    responses: { 200: z.object({ question: AdminQuestionSchema }) },
    errors: ["review_transition_refused"],
  },
})
