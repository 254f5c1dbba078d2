import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Trophy } from "@medusajs/icons"
import { MemberSection } from "../../components/loyalty/member-section"

const MembersPage = () => (
  <div className="flex flex-col gap-y-3">
    <MemberSection />
  </div>
)

export const config = defineRouteConfig({
  label: "title",
  translationNs: "loyalty",
  icon: Trophy,
})

export default MembersPage
