import { model } from "@medusajs/framework/utils"
import { effectStatus } from "../domain/effect-status"
import { OUTCOMES } from "../domain/settlement"

/** What an attempt or a person made of an effect. Rows are only added. */
const EffectHistory = model
  .define("effect_history", {
    id: model.id({ prefix: "effhis" }).primaryKey(),
    effect_id: model.text(),
    number: model.number(),
    attempt_id: model.text().nullable(),
    from: model.enum(effectStatus.values).nullable(),
    to: model.enum(effectStatus.values),
    outcome: model.enum([...OUTCOMES]).nullable(),
    /** Never a body, a message or anything personal. */
    error_class: model.text().nullable(),
    actor_type: model.text(),
    actor_id: model.text().nullable(),
    note: model.text().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["effect_id", "number"], unique: true }])

export default EffectHistory
