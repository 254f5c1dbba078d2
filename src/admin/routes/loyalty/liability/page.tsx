import { defineRouteConfig } from "@medusajs/admin-sdk"
import { LiabilitySection } from "../../../components/loyalty/liability/liability-section"

const LiabilityPage = () => <LiabilitySection />

export const config = defineRouteConfig({
  label: "liability.menu",
  translationNs: "loyalty",
  rank: 20,
})

export default LiabilityPage
