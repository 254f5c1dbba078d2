import { defineLink } from "@medusajs/framework/utils"
import ProductModule from "@medusajs/medusa/product"
import ReviewModule from "../modules/review"

/** `rating` beside a product; nothing is stored for it. */
export default defineLink(
  { linkable: ProductModule.linkable.product, field: "id" },
  {
    ...ReviewModule.linkable.reviewRating.id,
    primaryKey: "product_id",
    alias: "rating",
  },
  { readOnly: true }
)
