import { Button, useDataTable, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link, useNavigate } from "react-router-dom"
import type { AdminLoyaltyProgram } from "../../../../client"
import { usePrograms } from "../../../hooks/loyalty-program"
import { usePages } from "../../../hooks/use-pages"
import { ListSection } from "../../list-section"
import { Moment } from "../../moment"
import { ChannelName } from "./channel-name"
import { ProgramBadge } from "./program-badge"

const column = createDataTableColumnHelper<AdminLoyaltyProgram>()

/** Every version there is, the newest first. */
export const ProgramSection = () => {
  const { t } = useTranslation("loyalty")
  const navigate = useNavigate()
  const { pagination, limit, offset } = usePages()
  const query = usePrograms({ limit, offset })
  const table = useDataTable({
    data: query.data?.loyalty_programs ?? [],
    columns: useColumns(),
    getRowId: ({ id }) => id,
    rowCount: query.data?.count,
    isLoading: query.isLoading,
    pagination,
    onRowClick: (_, { id }) => void navigate(`/loyalty/programs/${id}`),
  })
  return (
    <ListSection
      title={t("programs.title")}
      description={t("programs.description")}
      query={query}
      table={table}
      empty={{
        empty: {
          heading: t("programs.empty.heading"),
          description: t("programs.empty.description"),
        },
      }}
      actions={
        <Button size="small" variant="secondary" asChild>
          <Link to="/loyalty/programs/create">{t("programs.create")}</Link>
        </Button>
      }
    />
  )
}

function useColumns() {
  const { t } = useTranslation("loyalty")
  return [
    column.accessor("name", {
      header: t("programs.columns.name"),
      cell: ({ row: { original } }) => (
        <Link
          to={`/loyalty/programs/${original.id}`}
          aria-label={t("program.heading", {
            name: original.name,
            version: original.version,
          })}
          className="txt-compact-small-plus text-ui-fg-base focus-visible:shadow-borders-focus rounded outline-none"
        >
          {original.name}
        </Link>
      ),
    }),
    column.accessor("version", {
      header: t("programs.columns.version"),
      cell: ({ getValue }) => getValue(),
    }),
    column.accessor("status", {
      header: t("programs.columns.status"),
      cell: ({ getValue }) => <ProgramBadge status={getValue()} />,
    }),
    column.accessor("sales_channel_id", {
      header: t("programs.columns.channel"),
      cell: ({ getValue }) => <ChannelName id={getValue()} />,
    }),
    ...(["activated_at", "retired_at"] as const).map((name) =>
      column.accessor(name, {
        header: t(`programs.columns.${name}`),
        cell: ({ getValue }) => <MomentOrNone at={getValue()} />,
      })
    ),
  ]
}

const MomentOrNone = ({ at }: { at: string | null }) =>
  at ? <Moment at={at} /> : "–"
