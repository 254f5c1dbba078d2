import { defineStatus } from "../../../lib/status"

export const importStatus = defineStatus("review_import", {
  feature: "review",
  initial: "waiting",
  transitions: {
    waiting: ["running", "canceled"],
    running: ["finished", "failed", "canceled"],
    finished: [],
    failed: [],
    canceled: [],
  },
})
