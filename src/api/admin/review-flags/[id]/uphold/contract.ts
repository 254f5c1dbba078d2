import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { RefusalBody } from "../../../reviews/schema"
import { ReviewFlagSchema } from "../../schema"

export default defineContract({
  POST: {
    summary: "Uphold a flag of a review",
    description:
      "Removes the review for the flag's reason. All other open flags of it are upheld too.",
    access: "admin",
    body: RefusalBody.pick({ statement: true }),
    responses: { 200: z.object({ flag: ReviewFlagSchema }) },
    errors: ["review_transition_refused"],
  },
})
