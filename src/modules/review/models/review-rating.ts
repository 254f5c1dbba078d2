import { model } from "@medusajs/framework/utils"

/** The sums of what is visible of one product, or of the shop. */
const ReviewRating = model
  .define("review_rating", {
    id: model.id({ prefix: "revsum" }).primaryKey(),
    /** The product's id, or `shop`. */
    subject: model.text(),
    product_id: model.text().nullable(),
    count: model.number().default(0),
    stars_1: model.number().default(0),
    stars_2: model.number().default(0),
    stars_3: model.number().default(0),
    stars_4: model.number().default(0),
    stars_5: model.number().default(0),
    verified_count: model.number().default(0),
    media_count: model.number().default(0),
    /** How they came, and whether something was promised for them. */
    invited_count: model.number().default(0),
    imported_count: model.number().default(0),
    incentivized_count: model.number().default(0),
    recommended_count: model.number().default(0),
    recommend_count: model.number().default(0),
    /** `{ fit: { small: 3, true: 12 } }` */
    attributes: model.json(),
    /** Of the stars, with two decimals; null without a review. */
    average: model.float().nullable(),
    /** `{ "1": 0, …, "5": 12 }`, as the Store API shows it. */
    distribution: model.json(),
  })
  .indexes([{ on: ["subject"], unique: true }, { on: ["product_id"] }])

export default ReviewRating
