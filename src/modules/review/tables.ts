import type { TableRules } from "../../lib/table-rules"

const changing = (
  once: string[][] = [],
  checked: string[] = []
): TableRules => ({ is_insert_only: false, once, checked })

export const tables: Record<string, TableRules> = {
  review: changing(
    [
      ["line_item_id"],
      ["order_id"],
      ["product_id", "author_id"],
      ["external_id"],
    ],
    ["rating", "status", "subject_type", "author_type", "collected"]
  ),
  review_revision: changing([["review_id", "number"]], ["rating"]),
  review_event: {
    is_insert_only: true,
    once: [["review_id", "number"]],
    checked: ["from", "to"],
  },
  review_media: changing([["review_id", "revision", "position"]], ["kind"]),
  review_picture: changing([["source_id"]]),
  review_vote: changing([["review_id", "voter_type", "voter_id"]], ["value"]),
  review_flag: changing(
    [["review_id", "flagger_type", "flagger_id"]],
    ["status"]
  ),
  review_reply: changing([["review_id"]], ["audience"]),
  review_appeal: changing([["review_id", "event_number"]], ["status"]),
  review_purchase: changing([["line_item_id"]]),
  review_request: changing([["order_id"]], ["status"]),
  review_rating: changing([["subject"]], ["count"]),
  review_setting: changing([["sales_channel_id"]]),
  review_import: changing([], ["status"]),
  review_import_error: changing([["import_id", "row", "path"]]),
  review_question: changing([], ["status"]),
  review_answer: changing([], ["status"]),
  review_question_event: { is_insert_only: true, once: [], checked: [] },
  review_day: { is_insert_only: true, once: [["day"]], checked: [] },
  review_leaf: changing([
    ["day", "position"],
    ["review_id", "day"],
  ]),
  review_leaf_block: changing([["day", "number"]]),
}
