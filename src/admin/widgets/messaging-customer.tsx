import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { CustomerMessages } from "../components/messaging/customer-messages"

const CustomerMessagesWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  <CustomerMessages customerId={data.id} />
)

export const config = defineWidgetConfig({ zone: "customer.details.after" })

export default CustomerMessagesWidget
