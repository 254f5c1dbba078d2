import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProduct, DetailWidgetProps } from "@medusajs/framework/types"
import { ProductReviews } from "../components/review/product-reviews"

const ProductReviewsWidget = ({ data }: DetailWidgetProps<AdminProduct>) => (
  <ProductReviews productId={data.id} />
)

export const config = defineWidgetConfig({
  zone: "product.details.side.after",
})

export default ProductReviewsWidget
