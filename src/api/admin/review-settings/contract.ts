import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../lib/contract"
import { ReviewSettingsSchema } from "../../../modules/review/domain/review-settings"

const ANSWER = z.object({
  review_settings: z.object({
    sales_channel_id: z
      .string()
      .nullable()
      .describe("Null: of all channels that have none of their own."),
    settings: ReviewSettingsSchema,
  }),
})

export default defineContract({
  GET: {
    summary: "Read how reviews are handled",
    description:
      "Of one sales channel, or of all that have no settings of their own.",
    access: "admin",
    query: z.object({ sales_channel_id: z.string().min(1).optional() }),
    responses: { 200: ANSWER },
  },
  POST: {
    summary: "Say how reviews are handled",
    description:
      "The whole of it: what is left out is set to its default. An offer holds for whoever is asked from now on.",
    access: "admin",
    body: z.strictObject({
      sales_channel_id: z.string().min(1).optional(),
      settings: ReviewSettingsSchema,
    }),
    responses: { 200: ANSWER },
    errors: ["not_found"],
  },
})
