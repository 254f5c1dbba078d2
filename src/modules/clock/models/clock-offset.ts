import { model } from "@medusajs/framework/utils"

/** One row: how far the clock of this shop stands before real time. */
const ClockOffset = model.define("clock_offset", {
  id: model.id({ prefix: "clock" }).primaryKey(),
  offset_seconds: model.number(),
})

export default ClockOffset
