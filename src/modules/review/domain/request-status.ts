import { defineStatus } from "../../../lib/status"

/** Nobody is asked a third time; who was asked may answer whenever they like. */
export const requestStatus = defineStatus("review_request", {
  feature: "review",
  initial: "planned",
  transitions: {
    planned: ["invited", "answered", "canceled"],
    invited: ["reminded", "answered", "ended"],
    reminded: ["answered", "ended"],
    ended: ["answered"],
    answered: [],
    canceled: [],
  },
})

export type RequestState = (typeof requestStatus.values)[number]
