import { defineStatus } from "../../../../lib/status"

/** A retired version stays retired: going back is a new version. */
export const programStatus = defineStatus("loyalty_program", {
  feature: "loyalty",
  initial: "draft",
  transitions: { draft: ["active"], active: ["retired"], retired: [] },
})
