import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderReviews } from "../components/review/order-reviews"

const OrderReviewsWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  <OrderReviews orderId={data.id} items={data.items} />
)

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderReviewsWidget
