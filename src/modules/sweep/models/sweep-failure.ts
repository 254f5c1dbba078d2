import { model } from "@medusajs/framework/utils"

/** An item that a sweep could not do. It waits longer each time. */
const SweepFailure = model
  .define("sweep_failure", {
    id: model.id({ prefix: "swfail" }).primaryKey(),
    sweep: model.text(),
    item_key: model.text(),
    attempts: model.number(),
    error: model.text(),
    next_attempt_at: model.dateTime(),
  })
  .indexes([{ on: ["sweep", "item_key"], unique: true }])

export default SweepFailure
