import { model } from "@medusajs/framework/utils"

/**
 * A line of an order, as far as reviews care: what was sold to whom, and when
 * they had it. Taken over from core, with moments of our own clock.
 */
const ReviewPurchase = model
  .define("review_purchase", {
    id: model.id({ prefix: "revbuy" }).primaryKey(),
    order_id: model.text(),
    line_item_id: model.text(),
    product_id: model.text().nullable(),
    variant_id: model.text().nullable(),
    customer_id: model.text().nullable(),
    sales_channel_id: model.text().nullable(),
    fulfilled_at: model.dateTime().nullable(),
    delivered_at: model.dateTime().nullable(),
    /** Paid back, returned or cancelled as a whole. */
    refunded_at: model.dateTime().nullable(),
    occurred_at: model.dateTime(),
  })
  .indexes([
    { on: ["line_item_id"], unique: true },
    { on: ["order_id"] },
    { on: ["customer_id", "fulfilled_at"] },
    { on: ["product_id", "customer_id"] },
  ])

export default ReviewPurchase
