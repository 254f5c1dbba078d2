import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../lib/contract"
import { ReviewSettingsSchema } from "../../../../modules/review/domain/review-settings"
import { PolicySchema } from "../../../store/reviews/policy/schema"

export default defineContract({
  POST: {
    summary: "Read the policy that settings would lead to",
    description: "Nothing is saved.",
    access: "admin",
    body: z.strictObject({ settings: ReviewSettingsSchema }),
    responses: { 200: z.object({ policy: PolicySchema }) },
  },
})
