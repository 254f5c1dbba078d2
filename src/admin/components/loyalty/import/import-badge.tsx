import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { LoyaltyImport } from "../../../../client"

const COLORS = {
  waiting: "purple",
  running: "orange",
  finished: "green",
  failed: "red",
  canceled: "grey",
} as const satisfies Record<LoyaltyImport["status"], string>

export const ImportBadge = ({ status }: Pick<LoyaltyImport, "status">) => {
  const { t } = useTranslation("loyaltyImport")
  return (
    <StatusBadge color={COLORS[status]}>{t(`statuses.${status}`)}</StatusBadge>
  )
}
