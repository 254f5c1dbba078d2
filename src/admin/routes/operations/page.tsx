import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ServerStack } from "@medusajs/icons"
import { ClockSection } from "../../components/operations/clock-section"
import { SweepSection } from "../../components/operations/sweep-section"

const OperationsPage = () => (
  <div className="flex flex-col gap-y-3">
    <ClockSection />
    <SweepSection />
  </div>
)

export const config = defineRouteConfig({
  label: "title",
  translationNs: "operations",
  icon: ServerStack,
})

export default OperationsPage
