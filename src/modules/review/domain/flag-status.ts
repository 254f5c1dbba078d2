import { defineStatus } from "../../../lib/status"

export const flagStatus = defineStatus("review_flag", {
  feature: "review",
  initial: "open",
  transitions: { open: ["upheld", "dismissed"], upheld: [], dismissed: [] },
})
