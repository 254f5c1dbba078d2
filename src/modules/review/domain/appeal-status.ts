import { defineStatus } from "../../../lib/status"

export const appealStatus = defineStatus("review_appeal", {
  feature: "review",
  initial: "open",
  transitions: { open: ["granted", "upheld"], granted: [], upheld: [] },
})
