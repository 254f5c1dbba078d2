import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { FileImport } from "../../lib/import-kind"

const COLORS = {
  waiting: "purple",
  running: "orange",
  finished: "green",
  failed: "red",
  canceled: "grey",
} as const satisfies Record<FileImport["status"], string>

interface ImportBadgeProps extends Pick<FileImport, "status"> {
  /** The namespace of its words. */
  words: string
}

export const ImportBadge = ({ words, status }: ImportBadgeProps) => {
  const { t } = useTranslation(words)
  return (
    <StatusBadge color={COLORS[status]}>{t(`statuses.${status}`)}</StatusBadge>
  )
}
