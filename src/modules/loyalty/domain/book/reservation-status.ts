import { defineStatus } from "../../../../lib/status"

export const reservationStatus = defineStatus("loyalty_reservation", {
  feature: "loyalty",
  initial: "held",
  transitions: {
    held: ["committed", "released", "expired"],
    // The order was not placed after all.
    committed: ["held"],
    released: [],
    expired: [],
  },
})
