import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type {
  AdminCustomer,
  DetailWidgetProps,
} from "@medusajs/framework/types"
import { PersonalDataSection } from "../components/privacy/personal-data-section"

const PersonalDataWidget = ({ data }: DetailWidgetProps<AdminCustomer>) => (
  <PersonalDataSection customer={data} />
)

export const config = defineWidgetConfig({
  zone: "customer.details.side.after",
})

export default PersonalDataWidget
