import { StatusBadge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Announcement } from "../../../client"
import { useNow } from "../../hooks/use-now"
import { stageOf, type AnnouncementStage } from "./announcement-progress"

const COLORS = {
  planning: "blue",
  scheduled: "purple",
  sending: "orange",
  done: "green",
  canceled: "grey",
} as const satisfies Record<AnnouncementStage, string>

/** How far an announcement has come. */
export const AnnouncementBadge = ({
  announcement,
}: {
  announcement: Announcement
}) => {
  const { t } = useTranslation("messaging")
  const stage = stageOf(announcement, useNow())
  return (
    <StatusBadge color={COLORS[stage]}>
      {t(`announcements.statuses.${stage}`)}
    </StatusBadge>
  )
}
