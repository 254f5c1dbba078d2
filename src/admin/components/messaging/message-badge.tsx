import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessageStatus } from "../../../client"

const COLORS = {
  planned: "blue",
  deferred: "purple",
  sending: "blue",
  sent: "green",
  failed: "orange",
  unknown: "red",
  dead: "red",
  suppressed: "grey",
} as const satisfies Record<MessageStatus, string>

/** Where a message stands. */
export const MessageBadge = ({ status }: { status: MessageStatus }) => {
  const { t } = useTranslation("messaging")
  return (
    <StatusBadge color={COLORS[status]}>{t(`statuses.${status}`)}</StatusBadge>
  )
}
