import { model } from "@medusajs/framework/utils"
import { inboxStatus } from "../domain/inbox-status"

/** What became of an event and who decided so. Rows are only added. */
const InboxHistory = model
  .define("inbox_history", {
    id: model.id({ prefix: "inhis" }).primaryKey(),
    inbox_event_id: model.text(),
    from: model.enum(inboxStatus.values),
    to: model.enum(inboxStatus.values),
    /** Never a body, a message or anything personal. */
    error_class: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    note: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["inbox_event_id", "occurred_at"] }])

export default InboxHistory
