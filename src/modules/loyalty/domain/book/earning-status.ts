import { defineStatus } from "../../../../lib/status"

/** Pending until the return window closes; canceled when nothing is left. */
export const earningStatus = defineStatus("loyalty_earning", {
  feature: "loyalty",
  initial: "pending",
  transitions: {
    pending: ["active", "canceled"],
    active: ["canceled"],
    canceled: [],
  },
})
