import { Badge, Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Suppression } from "../../../client"
import { Moment } from "../moment"
import { Truncated } from "../truncated"

const column = createDataTableColumnHelper<Suppression>()

export function useSuppressionColumns({
  onLift,
}: {
  onLift: (suppression: Suppression) => Promise<void>
}) {
  const { t } = useTranslation("messaging")
  return [
    column.accessor("address", {
      header: t("suppressions.columns.address"),
      cell: ({ getValue }) => (
        <Truncated
          text={getValue() ?? t("suppressions.unnamed")}
          className="text-ui-fg-base max-w-48 xl:max-w-72"
        />
      ),
    }),
    column.accessor("reason", {
      header: t("suppressions.columns.reason"),
      cell: ({ getValue }) => (
        <div className="flex flex-col items-start gap-1 py-2">
          <Badge size="2xsmall">
            {t(`suppressions.reasons.${getValue()}`)}
          </Badge>
          <Text size="xsmall" className="text-ui-fg-muted">
            {t(`suppressions.effects.${getValue()}`)}
          </Text>
        </div>
      ),
    }),
    column.accessor("note", {
      header: t("suppressions.columns.note"),
      cell: ({ getValue }) => (
        <Truncated text={getValue() ?? "–"} className="max-w-40 xl:max-w-64" />
      ),
    }),
    column.accessor("suppressed_at", {
      header: t("suppressions.columns.since"),
      cell: ({ getValue }) => <Moment at={getValue()} />,
    }),
    column.action({
      actions: ({ row: { original } }) => [
        {
          label: t("suppressions.lift.action"),
          onClick: () => void onLift(original),
        },
      ],
    }),
  ]
}
