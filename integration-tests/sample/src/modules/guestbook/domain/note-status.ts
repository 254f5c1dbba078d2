import { defineStatus } from "../../../../../../src/lib/status"

export const noteStatus = defineStatus("guestbook_note", {
  feature: "guestbook",
  initial: "waiting",
  transitions: {
    waiting: ["published", "withdrawn"],
    published: ["withdrawn"],
    withdrawn: [],
  },
})
