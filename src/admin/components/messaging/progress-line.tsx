import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Announcement } from "../../../client"
import { progressOf } from "./announcement-progress"

/** "180 of 240 sent", and what became of the others. */
export const ProgressLine = ({
  announcement,
}: {
  announcement: Announcement
}) => {
  const { t } = useTranslation("messaging")
  const { sent, total, waiting, missed } = progressOf(announcement)
  const rest = [
    waiting > 0 && t("announcements.waiting", { count: waiting }),
    missed > 0 && t("announcements.missed", { count: missed }),
  ].filter(Boolean)
  return (
    <div>
      <Text size="small" leading="compact">
        {total
          ? t("announcements.progress", { sent, total })
          : t("announcements.nobody")}
      </Text>
      {rest.length > 0 && (
        <Text size="xsmall" className="text-ui-fg-muted">
          {rest.join(", ")}
        </Text>
      )}
    </div>
  )
}
