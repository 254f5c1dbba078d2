import type { TableRules } from "../../lib/table-rules"

export const tables: Record<string, TableRules> = {
  message: {
    is_insert_only: false,
    once: [["topic", "cause", "recipient_key", "channel", "copy"]],
    checked: ["status", "message_class", "channel"],
  },
  message_announcement: {
    is_insert_only: false,
    once: [],
    checked: ["status"],
  },
  message_content: {
    is_insert_only: false,
    once: [["message_id"]],
    checked: [],
  },
  message_attempt: {
    is_insert_only: true,
    once: [["message_id", "number"]],
    checked: [],
  },
  message_event: {
    is_insert_only: true,
    once: [["message_id", "number"]],
    checked: ["from", "to"],
  },
  message_profile: {
    is_insert_only: false,
    once: [["recipient_key"]],
    checked: [],
  },
  message_preference: {
    is_insert_only: false,
    once: [["recipient_key", "topic", "channel"]],
    checked: ["channel"],
  },
  message_consent: {
    is_insert_only: true,
    once: [],
    checked: ["channel"],
  },
  message_suppression: {
    is_insert_only: false,
    once: [["address_digest", "reason"]],
    checked: ["reason"],
  },
}
