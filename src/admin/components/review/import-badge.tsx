import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewImport } from "../../../client"

const COLORS = {
  waiting: "purple",
  running: "orange",
  finished: "green",
  failed: "red",
  canceled: "grey",
} as const satisfies Record<ReviewImport["status"], string>

export const ImportBadge = ({ status }: Pick<ReviewImport, "status">) => {
  const { t } = useTranslation("reviewImport")
  return (
    <StatusBadge color={COLORS[status]}>{t(`statuses.${status}`)}</StatusBadge>
  )
}
