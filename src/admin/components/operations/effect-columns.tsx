import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Effect } from "../../../client"
import type { Verdict } from "../../hooks/effect"
import { Moment } from "../moment"
import { Truncated } from "../truncated"
import { EffectBadge } from "./effect-badge"
import { verdictsFor } from "./effect-verdicts"

const column = createDataTableColumnHelper<Effect>()

interface EffectActions {
  onOpen: (effect: Effect) => void
  onDecide: (effect: Effect, verdict: Verdict) => void
}

export function useEffectColumns({ onOpen, onDecide }: EffectActions) {
  const { t } = useTranslation("operations")
  return [
    column.accessor("intent_key", {
      header: t("effects.columns.what"),
      cell: ({ row: { original } }) => <EffectName effect={original} />,
    }),
    column.accessor("status", {
      header: t("effects.columns.status"),
      cell: ({ row: { original } }) => <EffectBadge {...original} />,
    }),
    column.accessor("error_class", {
      header: t("effects.columns.error"),
      cell: ({ getValue }) => (
        <Truncated text={getValue() ?? "–"} className="max-w-32 xl:max-w-48" />
      ),
    }),
    column.accessor("planned_at", {
      header: t("effects.columns.planned_at"),
      cell: ({ getValue }) => <Moment at={getValue()} />,
    }),
    column.action({
      actions: ({ row: { original } }) => [
        [{ label: t("details"), onClick: () => onOpen(original) }],
        verdictsFor(original.status).map((verdict) => ({
          label: t(`effects.verdicts.${verdict}.action`),
          onClick: () => onDecide(original, verdict),
        })),
      ],
    }),
  ]
}

const EffectName = ({ effect }: { effect: Effect }) => (
  <div className="py-2">
    <Text size="small" leading="compact" className="text-ui-fg-base">
      {effect.feature} · {effect.kind}
    </Text>
    <Truncated
      text={effect.intent_key}
      className="text-ui-fg-muted txt-compact-xsmall max-w-40 sm:max-w-56 xl:max-w-80"
    />
  </div>
)
