import { defineRouteConfig } from "@medusajs/admin-sdk"
import { TierSection } from "../../../components/loyalty/tiers/tier-section"

const TiersPage = () => <TierSection />

export const config = defineRouteConfig({
  label: "tiers.menu",
  translationNs: "loyalty",
  rank: 15,
})

export default TiersPage
