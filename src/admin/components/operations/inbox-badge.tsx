import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxStatus } from "../../../client"

const COLORS = {
  received: "blue",
  failed: "orange",
  consumed: "green",
  quarantined: "red",
  discarded: "grey",
} as const satisfies Record<InboxStatus, string>

/** Where a webhook stands. */
export const InboxBadge = ({ status }: { status: InboxStatus }) => {
  const { t } = useTranslation("operations")
  return (
    <StatusBadge color={COLORS[status]}>
      {t(`inbox.statuses.${status}`)}
    </StatusBadge>
  )
}
