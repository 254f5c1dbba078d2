import { model } from "@medusajs/framework/utils"
import { reviewStatus } from "../domain/review-status"
import { AUTHOR_TYPES, COLLECTED, SUBJECT_TYPES } from "../types"

/** One review. What it says here is what the public sees, or first will. */
const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    subject_type: model.enum([...SUBJECT_TYPES]),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    order_id: model.text().nullable(),
    line_item_id: model.text().nullable(),
    sales_channel_id: model.text().nullable(),
    author_type: model.enum([...AUTHOR_TYPES]),
    /** A customer, or the order that a guest's token opens. */
    author_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    display_name: model.text().nullable(),
    locale: model.text().nullable(),
    rating: model.number(),
    title: model.text().nullable(),
    body: model.text().nullable(),
    attributes: model.json(),
    recommend: model.boolean().nullable(),
    experience_date: model.dateTime().nullable(),
    collected: model.enum([...COLLECTED]),
    /** The shop sold it to the author. Nobody can say so but the orders. */
    is_verified: model.boolean().default(false),
    /** Its author was promised something for any review; set by itself. */
    is_incentivized: model.boolean().default(false),
    /** The line was paid back: a fact beside the review, by policy. */
    is_returned: model.boolean().default(false),
    status: model.enum(reviewStatus.values).default(reviewStatus.initial),
    is_visible: model.boolean().default(false),
    /** The revision that the columns above hold. */
    revision: model.number().default(1),
    /** The newest revision, which may still wait. */
    revision_latest: model.number().default(1),
    /** Why it is held, rejected or removed; see `domain/reasons`. */
    reason: model.text().nullable(),
    /** By the clock. Held until then at the longest; null: until a person. */
    publish_by: model.dateTime().nullable(),
    media_count: model.number().default(0),
    up_count: model.number().default(0),
    down_count: model.number().default(0),
    open_flag_count: model.number().default(0),
    /** Of the text, to find who says the same; null for what many say. */
    fingerprint: model.text().nullable(),
    /** Random: a proof of what was erased reveals nothing. */
    salt: model.text(),
    /** Of a provider's review, so that it is imported once. */
    external_id: model.text().nullable(),
    published_at: model.dateTime().nullable(),
    edited_at: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    {
      name: "IDX_review_line_once",
      on: ["line_item_id"],
      unique: true,
      where: "line_item_id IS NOT NULL AND status <> 'withdrawn'",
    },
    {
      name: "IDX_review_order_once",
      on: ["order_id"],
      unique: true,
      where:
        "subject_type = 'shop' AND order_id IS NOT NULL AND status <> 'withdrawn'",
    },
    {
      name: "IDX_review_product_once",
      on: ["product_id", "author_id"],
      unique: true,
      where:
        "line_item_id IS NULL AND author_id IS NOT NULL AND status <> 'withdrawn'",
    },
    {
      name: "IDX_review_external_once",
      on: ["external_id"],
      unique: true,
      where: "external_id IS NOT NULL",
    },
    {
      name: "IDX_review_newest",
      on: ["product_id", "published_at", "id"],
      where: "is_visible",
    },
    {
      name: "IDX_review_helpful",
      on: ["product_id", "up_count", "published_at", "id"],
      where: "is_visible",
    },
    {
      name: "IDX_review_rating",
      on: ["product_id", "rating", "published_at", "id"],
      where: "is_visible",
    },
    {
      name: "IDX_review_shop",
      on: ["published_at", "id"],
      where: "is_visible AND subject_type = 'shop'",
    },
    { name: "IDX_review_queue", on: ["status", "occurred_at", "id"] },
    {
      name: "IDX_review_publish_by",
      on: ["publish_by", "id"],
      where: "publish_by IS NOT NULL",
    },
    { on: ["fingerprint"], where: "fingerprint IS NOT NULL" },
    { on: ["customer_id", "occurred_at"] },
    { on: ["order_id"] },
  ])

export default Review
