import { model } from "@medusajs/framework/utils"
import { inboxStatus } from "../domain/inbox-status"

/**
 * One event that was taken in. Its raw bytes (`body`) and its place in the
 * order of arrival (`position`) are columns of the second migration: models
 * know neither type, and no list should ever load the bytes.
 */
const InboxEvent = model
  .define("inbox_event", {
    id: model.id({ prefix: "inev" }).primaryKey(),
    endpoint_id: model.text(),
    feature: model.text(),
    provider: model.text(),
    event_id: model.text(),
    headers: model.json(),
    body_bytes: model.number(),
    status: model.enum(inboxStatus.values).default(inboxStatus.initial),
    ordering_key: model.text().nullable(),
    ordering_rank: model.float().default(0),
    /** Counted when one begins, so that one that kills its process counts. */
    attempts: model.number().default(0),
    deterministic_failures: model.number().default(0),
    error_class: model.text().nullable(),
    next_attempt_at: model.dateTime().nullable(),
    lease_token: model.text().nullable(),
    /** Real time: it measures a process, not the business. */
    leased_until: model.dateTime().nullable(),
    received_at: model.dateTime(),
    settled_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["endpoint_id", "event_id"], unique: true },
    { on: ["status", "id"] },
    { on: ["settled_at"], where: "settled_at IS NOT NULL" },
  ])

export default InboxEvent
