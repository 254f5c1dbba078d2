import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types"
import { OrderPoints } from "../components/loyalty/order/order-points"

const OrderPointsWidget = ({ data }: DetailWidgetProps<AdminOrder>) => (
  // Another order's page is the same one: what is open must not stay so.
  <OrderPoints key={data.id} orderId={data.id} items={data.items} />
)

export const config = defineWidgetConfig({ zone: "order.details.side.after" })

export default OrderPointsWidget
