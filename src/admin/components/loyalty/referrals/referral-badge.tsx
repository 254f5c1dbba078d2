import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminLoyaltyReferral } from "../../../../client"

type ReferralStatus = AdminLoyaltyReferral["status"]

const COLORS = {
  signed_up: "grey",
  qualified: "blue",
  held: "orange",
  rewarded: "green",
  expired: "grey",
  rejected: "red",
} as const satisfies Record<ReferralStatus, string>

/** Where an invitation stands. */
export const ReferralBadge = ({ status }: { status: ReferralStatus }) => {
  const { t } = useTranslation("loyalty")
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`referrals.statuses.${status}`)}
    </StatusBadge>
  )
}
