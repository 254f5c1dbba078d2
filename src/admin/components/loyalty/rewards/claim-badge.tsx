import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyClaim } from "../../../../client"

const COLORS = {
  claimed: "grey",
  issued: "green",
  used: "blue",
  expired: "orange",
  returning: "grey",
  returned: "grey",
} as const satisfies Record<AdminLoyaltyClaim["status"], string>

/** What became of a code. */
export const ClaimBadge = ({ status }: Pick<AdminLoyaltyClaim, "status">) => {
  const { t } = useTranslation("loyalty")
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`claims.statuses.${status}`)}
    </StatusBadge>
  )
}
