import { createDataTableColumnHelper, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReward } from "../../../../client"
import type { RewardVerb } from "../../../hooks/loyalty-rewards"
import { useBenefitWords } from "../../../hooks/use-benefit-words"
import { useCounted } from "../../../hooks/use-counted"
import { Truncated } from "../../truncated"
import { RewardBadge } from "./reward-badge"

const column = createDataTableColumnHelper<AdminLoyaltyReward>()

interface RewardDeeds {
  onEdit: (reward: AdminLoyaltyReward) => void
  onMove: (reward: AdminLoyaltyReward, verb: RewardVerb) => void
}

export function useRewardColumns({ onEdit, onMove }: RewardDeeds) {
  const { t } = useTranslation("loyalty")
  const counted = useCounted()
  return [
    column.accessor("name", {
      header: t("rewards.columns.name"),
      cell: ({ row: { original } }) => <What reward={original} />,
    }),
    column.accessor("status", {
      header: t("rewards.columns.status"),
      cell: ({ getValue }) => <RewardBadge status={getValue()} />,
    }),
    ...(["points", "claimed", "used"] as const).map((name) =>
      column.accessor(name, {
        header: t(`rewards.columns.${name}`),
        headerAlign: "right",
        cell: ({ getValue, row: { original } }) => (
          <div className="text-right tabular-nums">
            {counted.plain(getValue())}
            {name === "claimed" && original.claims_max !== null && (
              <Text as="span" size="small" className="text-ui-fg-muted">
                {" / "}
                {counted.plain(original.claims_max)}
              </Text>
            )}
          </div>
        ),
      })
    ),
    column.action({
      actions: ({ row: { original } }) => [
        { label: t("rewards.edit.action"), onClick: () => onEdit(original) },
        original.status === "active"
          ? {
              label: t("rewards.archive.action"),
              onClick: () => onMove(original, "archive"),
            }
          : {
              label: t("rewards.activate.action"),
              onClick: () => onMove(original, "activate"),
            },
      ],
    }),
  ]
}

/** Its name, and what it gives. */
const What = ({ reward }: { reward: AdminLoyaltyReward }) => {
  const benefit = useBenefitWords()(reward.benefit)
  return (
    <div className="max-w-48 py-2 xl:max-w-80">
      <Truncated
        text={reward.name}
        className="txt-compact-small-plus text-ui-fg-base"
      />
      {benefit !== reward.name && (
        <Truncated text={benefit} className="txt-xsmall text-ui-fg-muted" />
      )}
    </div>
  )
}
