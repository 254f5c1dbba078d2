import { z } from "@medusajs/framework/zod"
import { moment } from "../../../lib/contract"
import { announcementStatus } from "../../../modules/messaging/domain/announcement-status"
import { messageStatus } from "../../../modules/messaging/domain/message-status"

const words = {
  subject: z.string().trim().min(1).max(150),
  headline: z.string().trim().min(1).max(150),
  body: z
    .string()
    .trim()
    .min(1)
    .max(5000)
    .describe("Plain text; an empty line begins a new paragraph."),
  href: z
    .url({ protocol: /^https?$/ })
    .nullish()
    .describe("Where the button leads; the storefront when left out."),
}

export const NewAnnouncementSchema = z.strictObject({
  promotion_id: z.string(),
  customer_group_id: z.string(),
  ...words,
  send_after: z.iso
    .datetime({ offset: true })
    .optional()
    .describe("Now when left out."),
})

export const AnnouncementPreviewSchema = z.strictObject({
  promotion_id: z.string(),
  ...words,
})

export const AnnouncementSchema = z
  .object({
    id: z.string(),
    promotion_id: z.string(),
    customer_group_id: z.string(),
    subject: z.string(),
    headline: z.string(),
    body: z.string(),
    href: z.string().nullable(),
    status: z.enum(announcementStatus.values),
    send_after: moment,
    created_by: z.string().nullable(),
    announced_at: moment,
    counts: z
      .partialRecord(z.enum(messageStatus.values), z.int())
      .describe("Its messages by status; a status without any is left out."),
  })
  .meta({ id: "Announcement" })

export const ANNOUNCEMENT_FIELDS = Object.keys(AnnouncementSchema.shape).filter(
  (field) => field !== "counts"
)
