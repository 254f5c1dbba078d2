import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useSearchParams } from "react-router-dom"
import type { LoyaltyImport } from "../../../../client"
import { ImportCurrent } from "../../../components/loyalty/import/import-current"
import { ImportHistory } from "../../../components/loyalty/import/import-history"
import { ImportStart } from "../../../components/loyalty/import/import-start"

const LoyaltyImportPage = () => {
  const [place, setPlace] = useSearchParams()
  const id = place.get("id")
  const open = (opened: LoyaltyImport) => setPlace({ id: opened.id })
  return (
    <div className="flex flex-col gap-y-3">
      <ImportStart onChecked={open} />
      {id && <ImportCurrent key={id} id={id} onImport={open} />}
      <ImportHistory onOpen={open} />
    </div>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "loyaltyImport",
  rank: 40,
})

export default LoyaltyImportPage
