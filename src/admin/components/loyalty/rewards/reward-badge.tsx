import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReward } from "../../../../client"

const COLORS = {
  draft: "grey",
  active: "green",
  archived: "orange",
} as const satisfies Record<AdminLoyaltyReward["status"], string>

/** Whether members can claim it. */
export const RewardBadge = ({ status }: Pick<AdminLoyaltyReward, "status">) => {
  const { t } = useTranslation("loyalty")
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`rewards.statuses.${status}`)}
    </StatusBadge>
  )
}
