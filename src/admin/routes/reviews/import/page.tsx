import { defineRouteConfig } from "@medusajs/admin-sdk"
import { useSearchParams } from "react-router-dom"
import type { ReviewImport } from "../../../../client"
import { ImportCurrent } from "../../../components/review/import-current"
import { ImportHistory } from "../../../components/review/import-history"
import { ImportStart } from "../../../components/review/import-start"

const ReviewImportPage = () => {
  const [place, setPlace] = useSearchParams()
  const id = place.get("id")
  const open = (opened: ReviewImport) => setPlace({ id: opened.id })
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
  translationNs: "reviewImport",
})

export default ReviewImportPage
