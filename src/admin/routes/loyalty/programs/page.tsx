import { defineRouteConfig } from "@medusajs/admin-sdk"
import { ProgramSection } from "../../../components/loyalty/program/program-section"

const ProgramsPage = () => (
  <div className="flex flex-col gap-y-3">
    <ProgramSection />
  </div>
)

export const config = defineRouteConfig({
  label: "programs.menu",
  translationNs: "loyalty",
  rank: 10,
})

export default ProgramsPage
