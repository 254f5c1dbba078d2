import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ServerStack } from "@medusajs/icons"
import { ClockSection } from "../../components/operations/clock-section"
import { EndpointSection } from "../../components/operations/endpoint-section"
import { InboxSection } from "../../components/operations/inbox-section"
import { EffectSection } from "../../components/operations/effect-section"
import { SweepSection } from "../../components/operations/sweep-section"

const OperationsPage = () => (
  <div className="flex flex-col gap-y-3">
    <ClockSection />
    <SweepSection />
    <EffectSection />
    <InboxSection />
    <EndpointSection />
  </div>
)

export const config = defineRouteConfig({
  label: "title",
  translationNs: "operations",
  icon: ServerStack,
})

export default OperationsPage
