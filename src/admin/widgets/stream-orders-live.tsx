import { defineWidgetConfig } from "@medusajs/admin-sdk"
import { LiveOrders } from "../components/stream/live-orders"

const LiveOrdersWidget = () => <LiveOrders />

export const config = defineWidgetConfig({
  zone: "order.list.before",
})

export default LiveOrdersWidget
