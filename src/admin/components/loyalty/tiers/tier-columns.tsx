import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminLoyaltyTier } from "../../../../client"
import { useChosen } from "../../../hooks/loyalty-choices"
import { useCounted } from "../../../hooks/use-counted"
import { RowActions } from "../../row-actions"
import { Truncated } from "../../truncated"

const column = createDataTableColumnHelper<AdminLoyaltyTier>()

const NUMBERS = ["points_min", "entry_points", "members"] as const

interface TierActions {
  edit: (tier: AdminLoyaltyTier) => void
  remove: (tier: AdminLoyaltyTier) => Promise<void>
}

export function useTierColumns(
  tiers: AdminLoyaltyTier[],
  { edit, remove }: TierActions
) {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  const groups = useChosen(
    "customer_group",
    tiers.flatMap(({ customer_group_id }) => customer_group_id ?? [])
  )
  return [
    column.accessor("name", {
      header: t("tiers.columns.name"),
      cell: ({ row: { original } }) => (
        <div className="max-w-48 py-2">
          <Truncated
            text={original.name}
            className="txt-compact-small-plus text-ui-fg-base"
          />
          <Text size="xsmall" className="text-ui-fg-muted">
            {original.key}
          </Text>
        </div>
      ),
    }),
    ...NUMBERS.map((name) =>
      column.accessor(name, {
        header: t(`tiers.columns.${name}`),
        headerAlign: "right",
        cell: ({ getValue }) => {
          const count = getValue()
          return (
            <div className="text-right tabular-nums">
              {count === null ? "–" : counted.plain(count)}
            </div>
          )
        },
      })
    ),
    column.accessor("customer_group_id", {
      header: t("tiers.columns.group"),
      cell: ({ getValue }) => (
        <Group group={groups.find(({ id }) => id === getValue())} />
      ),
    }),
    column.display({
      id: "action",
      cell: ({ row: { original } }) => (
        <RowActions
          actions={[
            { label: t("tiers.edit.action"), onClick: () => edit(original) },
            {
              label: t("tiers.remove.action"),
              refusal: original.members
                ? t("tiers.remove.has_members", { count: original.members })
                : undefined,
              onClick: () => void remove(original),
            },
          ]}
        />
      ),
    }),
  ]
}

const Group = ({ group }: { group?: { id: string; name: string } }) =>
  group ? (
    <Link
      to={`/customer-groups/${group.id}`}
      className="text-ui-fg-interactive focus-visible:shadow-borders-focus block max-w-48 truncate rounded outline-none"
      onClick={(event) => event.stopPropagation()}
    >
      {group.name}
    </Link>
  ) : (
    "–"
  )
