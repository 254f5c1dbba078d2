import { model } from "@medusajs/framework/utils"
import { flagStatus } from "../domain/flag-status"

/** Somebody says that a review should not stand there. */
const ReviewFlag = model
  .define("review_flag", {
    id: model.id({ prefix: "revflag" }).primaryKey(),
    review_id: model.text(),
    flagger_type: model.text(),
    flagger_id: model.text(),
    reason: model.text(),
    text: model.text().nullable(),
    status: model.enum(flagStatus.values).default(flagStatus.initial),
    decided_at: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["review_id", "flagger_type", "flagger_id"], unique: true },
    { on: ["status", "occurred_at", "id"] },
    { on: ["flagger_id"] },
  ])

export default ReviewFlag
