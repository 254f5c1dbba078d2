import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { MAIL_LOCALES } from "../../../../../emails/template"
import { MessagePreviewSchema } from "../../schema"

export default defineContract({
  GET: {
    summary: "Show a template with invented data",
    access: "admin",
    query: z.strictObject({
      locale: z.enum(MAIL_LOCALES).default("en"),
      sample: z.string().optional(),
    }),
    responses: {
      200: z.object({
        preview: MessagePreviewSchema,
      }),
    },
    errors: ["message_topic_unknown"],
  },
})
