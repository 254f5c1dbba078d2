import type { TableRules } from "../../../../../src/lib/table-rules"
import { stampsBook } from "./stamps-book"

export const tables: Record<string, TableRules> = {
  guestbook_note: {
    is_insert_only: false,
    once: [["author_id", "text"]],
    checked: ["status", "tip_amount", "currency_code"],
  },
  guestbook_note_event: {
    is_insert_only: true,
    once: [],
    checked: ["from", "to"],
  },
  guestbook_page: {
    is_insert_only: true,
    once: [["sequence"], ["note_id"]],
    checked: [],
  },
  guestbook_hearing: {
    is_insert_only: true,
    once: [["event_id"]],
    checked: [],
  },
  guestbook_stamps_entry: {
    is_insert_only: true,
    once: [["source", "source_id", "kind", "rule"]],
    checked: [],
  },
  guestbook_stamps_posting: {
    is_insert_only: true,
    once: [],
    checked: ["account", "amount"],
  },
}

export const ledgers = [stampsBook]
