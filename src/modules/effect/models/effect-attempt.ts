import { model } from "@medusajs/framework/utils"
import { ACTIONS } from "../domain/next-action"

/**
 * Written before the provider is asked, so that a process that dies leaves a
 * trace. What came of it is in the history. Rows are only added.
 */
const EffectAttempt = model
  .define("effect_attempt", {
    id: model.id({ prefix: "effatt" }).primaryKey(),
    effect_id: model.text(),
    number: model.number(),
    action: model.enum([...ACTIONS]),
    provider_key: model.text(),
    started_at: model.dateTime(),
  })
  .indexes([{ on: ["effect_id", "number"], unique: true }])

export default EffectAttempt
