import { model } from "@medusajs/framework/utils"
import { programStatus } from "../domain/book/program-status"

/** One version of the rules. Once points were given by it, it is what it is. */
const LoyaltyProgram = model
  .define("loyalty_program", {
    id: model.id({ prefix: "loyprg" }).primaryKey(),
    name: model.text(),
    version: model.number(),
    /** Null for every channel that has no programme of its own. */
    sales_channel_id: model.text().nullable(),
    status: model.enum(programStatus.values).default(programStatus.initial),
    definition: model.json(),
    used_at: model.dateTime().nullable(),
    activated_at: model.dateTime().nullable(),
    retired_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["name", "version"], unique: true }])

export default LoyaltyProgram
