import { defineRouteConfig } from "@medusajs/admin-sdk"
import { RewardSection } from "../../../components/loyalty/rewards/reward-section"

const RewardsPage = () => (
  <div className="flex flex-col gap-y-3">
    <RewardSection />
  </div>
)

export const config = defineRouteConfig({
  label: "rewards.menu",
  translationNs: "loyalty",
  rank: 15,
})

export default RewardsPage
