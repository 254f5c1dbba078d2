import { model } from "@medusajs/framework/utils"
import { FINDERS, OUTCOMES } from "../domain/repair-decision"

/**
 * One look at a completion that may have been cut short. Rows are only added:
 * an attempt that failed stays, and the next has its own row.
 */
const CompletionRepair = model
  .define("completion_repair", {
    id: model.id({ prefix: "corep" }).primaryKey(),
    /** What was found: a run of core's workflow, or an order. */
    finding_id: model.text(),
    finder: model.enum([...FINDERS]),
    cart_id: model.text(),
    order_id: model.text().nullable(),
    attempt: model.number(),
    outcome: model.enum([...OUTCOMES]),
    reason: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["finding_id", "attempt"], unique: true },
    { on: ["order_id"] },
    { on: ["cart_id"] },
  ])

export default CompletionRepair
