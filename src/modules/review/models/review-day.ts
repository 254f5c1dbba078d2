import { model } from "@medusajs/framework/utils"

/** The root over everything decided until the end of a day. */
const ReviewDay = model
  .define("review_day", {
    id: model.id({ prefix: "revday" }).primaryKey(),
    /** Like `2026-11-21`, in UTC. */
    day: model.text(),
    tree_size: model.number(),
    root: model.text(),
    /** Of the day before and this one. */
    hash: model.text(),
    /** What is told of the day; see `domain/trust/day-report`. */
    report: model.json().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["day"], unique: true }])

export default ReviewDay
