import { defineStatus } from "../../../lib/status"

/** Nobody is asked a third time. */
export const requestStatus = defineStatus("review_request", {
  feature: "review",
  initial: "planned",
  transitions: {
    planned: ["invited", "canceled"],
    invited: ["reminded", "answered", "ended"],
    reminded: ["answered", "ended"],
    answered: [],
    ended: [],
    canceled: [],
  },
})
