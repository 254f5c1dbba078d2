import { createDataTableColumnHelper, useDataTable } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyImport } from "../../../../client"
import { useLoyaltyImports } from "../../../hooks/loyalty-import"
import { usePages } from "../../../hooks/use-pages"
import { ListSection } from "../../list-section"
import { Moment } from "../../moment"
import { ImportBadge } from "./import-badge"

const column = createDataTableColumnHelper<LoyaltyImport>()

/** Every file that was checked or imported. */
export const ImportHistory = ({
  onOpen,
}: {
  onOpen: (opened: LoyaltyImport) => void
}) => {
  const { t } = useTranslation("loyaltyImport")
  const { pagination, limit, offset } = usePages()
  const query = useLoyaltyImports({ limit, offset })
  const table = useDataTable({
    data: query.data?.loyalty_imports ?? [],
    columns: useColumns(),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
    onRowClick: (_, opened) => onOpen(opened),
  })
  return (
    <ListSection
      title={t("history.title")}
      description={t("history.description")}
      query={query}
      table={table}
      empty={{
        empty: {
          heading: t("history.empty.heading"),
          description: t("history.empty.description"),
        },
      }}
    />
  )
}

function useColumns() {
  const { t, i18n } = useTranslation("loyaltyImport")
  return [
    column.accessor("created_at", {
      header: t("history.began"),
      cell: ({ getValue }) => <Moment at={getValue()} />,
    }),
    column.accessor("is_dry_run", {
      header: t("history.kind"),
      cell: ({ getValue }) =>
        t(getValue() ? "history.dry_run" : "history.real"),
    }),
    column.accessor("status", {
      header: t("history.status"),
      cell: ({ getValue }) => <ImportBadge status={getValue()} />,
    }),
    column.accessor("points_imported", {
      header: t("history.points"),
      cell: ({ getValue }) => getValue().toLocaleString(i18n.language),
    }),
    column.accessor("imported_count", {
      header: t("history.result"),
      cell: ({ row: { original } }) =>
        t("history.result_text", {
          imported: original.imported_count,
          rows: original.row_count,
        }),
    }),
  ]
}
