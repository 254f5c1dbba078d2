import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyProgram } from "../../../../client"

const COLORS = {
  draft: "grey",
  active: "green",
  retired: "orange",
} as const satisfies Record<AdminLoyaltyProgram["status"], string>

/** Whether members earn by a version. */
export const ProgramBadge = ({
  status,
}: Pick<AdminLoyaltyProgram, "status">) => {
  const { t } = useTranslation("loyalty")
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`programs.statuses.${status}`)}
    </StatusBadge>
  )
}
