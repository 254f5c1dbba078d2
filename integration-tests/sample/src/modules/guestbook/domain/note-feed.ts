import { defineKeyset } from "../../../../../../src/lib/cursor"

/** Newest first; the id tells notes of the same moment apart. */
export const noteFeed = defineKeyset({
  name: "guestbook-notes",
  columns: { publish_at: "timestamptz", id: "text" },
  direction: "desc",
})
