import { defineStatus } from "../../../../lib/status"

export const importStatus = defineStatus("loyalty_import", {
  feature: "loyalty",
  initial: "waiting",
  transitions: {
    waiting: ["running", "canceled"],
    running: ["finished", "failed", "canceled"],
    finished: [],
    failed: [],
    canceled: [],
  },
})
