import {
  createDataTableColumnHelper,
  useDataTable,
  type DataTableColumnDef,
} from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useImports } from "../../hooks/file-import"
import { usePages } from "../../hooks/use-pages"
import type { FileImport, ImportKind } from "../../lib/import-kind"
import { ListSection } from "../list-section"
import { Moment } from "../moment"
import { ImportBadge } from "./import-badge"

type Columns<Import> = DataTableColumnDef<Import>[]

interface ImportHistoryProps<Import extends FileImport> {
  kind: ImportKind<Import>
  /** A feature's own columns: before what it is, and before its result. */
  columns: { first?: Columns<Import>; last?: Columns<Import> }
  onOpen: (opened: Import) => void
}

/** Every file that was checked or imported. */
export function ImportHistory<Import extends FileImport>({
  kind,
  columns,
  onOpen,
}: ImportHistoryProps<Import>) {
  const { t } = useTranslation(kind.words)
  const { pagination, limit, offset } = usePages()
  const query = useImports(kind, { limit, offset })
  const shared = useColumns(kind, onOpen)
  const table = useDataTable({
    data: query.data?.imports ?? [],
    columns: [
      shared.began,
      ...(columns.first ?? []),
      ...[shared.what, shared.status],
      ...(columns.last ?? []),
      shared.result,
    ],
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

function useColumns<Import extends FileImport>(
  { words }: ImportKind<Import>,
  onOpen: (opened: Import) => void
) {
  const { t } = useTranslation(words)
  const { display } = createDataTableColumnHelper<Import>()
  return {
    began: display({
      ...{ id: "created_at", header: t("history.began") },
      cell: ({ row: { original } }) => (
        <Moment at={original.created_at} onOpen={() => onOpen(original)} />
      ),
    }),
    what: display({
      ...{ id: "is_dry_run", header: t("history.kind") },
      cell: ({ row: { original } }) =>
        t(original.is_dry_run ? "history.dry_run" : "history.real"),
    }),
    status: display({
      ...{ id: "status", header: t("history.status") },
      cell: ({ row: { original } }) => (
        <ImportBadge words={words} status={original.status} />
      ),
    }),
    result: display({
      ...{ id: "imported_count", header: t("history.result") },
      cell: ({ row: { original } }) =>
        t("history.result_text", {
          imported: original.imported_count,
          rows: original.row_count,
        }),
    }),
  }
}
