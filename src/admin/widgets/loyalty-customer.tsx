import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { CustomerPoints } from "../components/loyalty/customer-points"

const CustomerPointsWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  // Another customer's page is the same one: what is open must not stay so.
  <CustomerPoints key={data.id} customerId={data.id} />
)

export const config = defineWidgetConfig({ zone: "customer.details.after" })

export default CustomerPointsWidget
