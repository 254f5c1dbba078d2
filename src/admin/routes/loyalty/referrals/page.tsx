import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ReferralSection } from "../../../components/loyalty/referrals/referral-section"

const ReferralsPage = () => (
  <div className="flex flex-col gap-y-3">
    <ReferralSection />
  </div>
)

export const config = defineRouteConfig({
  label: "referrals.menu",
  translationNs: "loyalty",
  rank: 15,
})

export default ReferralsPage
