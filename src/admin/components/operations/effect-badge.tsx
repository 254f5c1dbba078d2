import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Effect, EffectStatus } from "../../../client"

const COLORS = {
  planned: "grey",
  sending: "blue",
  sent: "blue",
  done: "green",
  refused: "red",
  unknown: "orange",
  withdrawn: "grey",
} as const satisfies Record<EffectStatus, string>

type EffectBadgeProps = Pick<Effect, "status" | "needs_decision">

/** Where an effect stands, and whether it waits for a person. */
export const EffectBadge = ({ status, needs_decision }: EffectBadgeProps) => {
  const { t } = useTranslation("operations")
  return (
    <span className="inline-flex flex-wrap gap-1">
      <StatusBadge color={COLORS[status]}>
        {t(`effects.statuses.${status}`)}
      </StatusBadge>
      {needs_decision && (
        <StatusBadge color="red">{t("effects.needs_decision")}</StatusBadge>
      )}
    </span>
  )
}
