import { model } from "@medusajs/framework/utils"
import { announcementStatus } from "../domain/announcement-status"

/** A promotion that a group of customers is told of. */
const MessageAnnouncement = model
  .define("message_announcement", {
    id: model.id({ prefix: "msgann" }).primaryKey(),
    promotion_id: model.text(),
    customer_group_id: model.text(),
    subject: model.text(),
    headline: model.text(),
    /** Paragraphs, with an empty line between them. */
    body: model.text(),
    href: model.text().nullable(),
    status: model
      .enum(announcementStatus.values)
      .default(announcementStatus.initial),
    /** By the clock. Readers are those who are in the group by then. */
    send_after: model.dateTime(),
    /** The last customer who was planned for; what a crash goes on from. */
    planned_until: model.text().nullable(),
    created_by: model.text().nullable(),
    announced_at: model.dateTime(),
  })
  .indexes([{ on: ["send_after"], where: "status = 'planning'" }])

export default MessageAnnouncement
