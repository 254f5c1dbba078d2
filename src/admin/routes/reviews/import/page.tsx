import { defineRouteConfig } from "@medusajs/admin-sdk"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewImport } from "../../../../client"
import { ImportPage } from "../../../components/import/import-page"
import { ImportStart } from "../../../components/review/import-start"
import { reviewImports } from "../../../hooks/review-import"

const { display } = createDataTableColumnHelper<ReviewImport>()

const ReviewImportPage = () => {
  const { t } = useTranslation("reviewImport")
  const shape = display({
    ...{ id: "shape", header: t("history.shape") },
    cell: ({ row: { original } }) => t(`shapes.${original.shape}`),
  })
  return (
    <ImportPage
      kind={reviewImports}
      form={(onChecked) => <ImportStart onChecked={onChecked} />}
      describe={(current) => t(`shapes.${current.shape}`)}
      columns={{ first: [shape] }}
    />
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "reviewImport",
})

export default ReviewImportPage
