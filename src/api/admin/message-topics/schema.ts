import { z } from "@medusajs/framework/zod"
import { MAIL_LOCALES } from "../../../emails/template"

export const MessagePreviewSchema = z
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
  .meta({ id: "MessagePreview" })
