import { model } from "@medusajs/framework/utils"

/** A feature has done its part of a request. Rows are only added. */
const PrivacyPart = model
  .define("privacy_part", {
    id: model.id({ prefix: "prvpart" }).primaryKey(),
    request_id: model.text(),
    feature: model.text(),
    /** How many rows or files were changed, by a word for what they are. */
    counts: model.json(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["request_id", "feature"], unique: true }])

export default PrivacyPart
