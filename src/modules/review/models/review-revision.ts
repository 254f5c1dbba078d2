import { model } from "@medusajs/framework/utils"

/** What an author wrote, each time. Only an erasure changes it. */
const ReviewRevision = model
  .define("review_revision", {
    id: model.id({ prefix: "revtext" }).primaryKey(),
    review_id: model.text(),
    /** 1, 2, 3 … */
    number: model.number(),
    rating: model.number(),
    title: model.text().nullable(),
    body: model.text().nullable(),
    attributes: model.json(),
    recommend: model.boolean().nullable(),
    experience_date: model.dateTime().nullable(),
    display_name: model.text().nullable(),
    /** What the screening found: `[{ rule, detail? }]`. */
    findings: model.json(),
    occurred_at: model.dateTime(),
  })
  .indexes([{ on: ["review_id", "number"], unique: true }])

export default ReviewRevision
