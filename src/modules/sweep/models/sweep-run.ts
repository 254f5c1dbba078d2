import { model } from "@medusajs/framework/utils"

/** A run that found something to do. Those that found nothing leave no row. */
const SweepRun = model
  .define("sweep_run", {
    id: model.id({ prefix: "swrun" }).primaryKey(),
    sweep: model.text(),
    items: model.number(),
    failed: model.number(),
    error: model.text().nullable(),
    started_at: model.dateTime(),
    finished_at: model.dateTime(),
  })
  .indexes([{ on: ["sweep", "started_at"] }, { on: ["finished_at"] }])

export default SweepRun
