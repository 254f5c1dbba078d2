import { z } from "@medusajs/framework/zod"
import { defineContract } from "../../../../../lib/contract"
import { MAIL_LOCALES } from "../../../../../emails/template"

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
        preview: z
          .object({
            subject: z.string(),
            html: z.string(),
            text: z.string(),
            feed: z
              .object({
                title: z.string(),
                body: z.string(),
                href: z.string().nullable(),
              })
              .nullable(),
            locale: z.enum(MAIL_LOCALES),
            template_version: z.int(),
          })
          .meta({ id: "MessagePreview" }),
      }),
    },
    errors: ["message_topic_unknown"],
  },
})
