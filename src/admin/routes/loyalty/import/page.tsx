import { defineRouteConfig } from "@medusajs/admin-sdk"
import { createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyImport } from "../../../../client"
import { ImportPage } from "../../../components/import/import-page"
import { ImportStart } from "../../../components/loyalty/import-start"
import { loyaltyImports } from "../../../hooks/loyalty-import"
import { localeOf } from "../../../lib/time"

const { display } = createDataTableColumnHelper<LoyaltyImport>()

const LoyaltyImportPage = () => {
  const { t, i18n } = useTranslation("loyaltyImport")
  const points = display({
    ...{ id: "points_imported", header: t("history.points") },
    cell: ({ row: { original } }) =>
      original.points_imported.toLocaleString(localeOf(i18n.language)),
  })
  return (
    <ImportPage
      kind={loyaltyImports}
      form={(onChecked) => <ImportStart onChecked={onChecked} />}
      describe={({ is_dry_run }) =>
        t(is_dry_run ? "current.nothing_given" : "current.given")
      }
      figuresOf={({ is_dry_run, points_imported, tiers_set }) => [
        {
          name: t(is_dry_run ? "current.would_give" : "current.did_give"),
          count: points_imported,
        },
        { name: t("current.tiers"), count: tiers_set },
      ]}
      columns={{ last: [points] }}
    />
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "loyaltyImport",
  rank: 40,
})

export default LoyaltyImportPage
