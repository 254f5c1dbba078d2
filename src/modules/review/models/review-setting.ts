import { model } from "@medusajs/framework/utils"

/** How one sales channel handles reviews; without a channel: all the others. */
const ReviewSetting = model
  .define("review_setting", {
    id: model.id({ prefix: "revset" }).primaryKey(),
    /** Empty for all channels that have none of their own. */
    sales_channel_id: model.text().default(""),
    /** See `domain/review-settings`. */
    settings: model.json(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["sales_channel_id"], unique: true }])

export default ReviewSetting
