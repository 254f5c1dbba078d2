import { z } from "@medusajs/framework/zod"
import { MAIL_LOCALES } from "../../../../emails/template"
import { defineContract } from "../../../../lib/contract"
import { MessagePreviewSchema } from "../../message-topics/schema"
import { AnnouncementPreviewSchema } from "../schema"

export default defineContract({
  POST: {
    summary: "Show an announcement as its readers will see it",
    description: "Nothing is written.",
    access: "admin",
    body: AnnouncementPreviewSchema.extend({
      locale: z.enum(MAIL_LOCALES).default("en"),
    }),
    responses: { 200: z.object({ preview: MessagePreviewSchema }) },
    errors: ["message_promotion_not_running"],
    idempotency: false,
  },
})
