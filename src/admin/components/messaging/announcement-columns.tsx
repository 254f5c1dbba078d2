import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Announcement } from "../../../client"
import { usePromotionCodes } from "../../hooks/messaging-announcement"
import { Moment } from "../moment"
import { Truncated } from "../truncated"
import { AnnouncementBadge } from "./announcement-badge"
import { GroupName } from "./group-name"
import { ProgressLine } from "./progress-line"

const column = createDataTableColumnHelper<Announcement>()

interface AnnouncementActions {
  onOpen: (announcement: Announcement) => void
  onShowMessages: (announcement: Announcement) => void
  onCancel: (announcement: Announcement) => Promise<void>
}

export function useAnnouncementColumns({
  onOpen,
  onShowMessages,
  onCancel,
}: AnnouncementActions) {
  const { t } = useTranslation("messaging")
  return [
    column.accessor("subject", {
      header: t("announcements.columns.subject"),
      cell: ({ row: { original } }) => <What announcement={original} />,
    }),
    column.accessor("customer_group_id", {
      header: t("announcements.columns.group"),
      cell: ({ getValue }) => <GroupName id={getValue()} />,
    }),
    column.accessor("status", {
      header: t("announcements.columns.status"),
      cell: ({ row: { original } }) => (
        <AnnouncementBadge announcement={original} />
      ),
    }),
    column.accessor("counts", {
      header: t("announcements.columns.progress"),
      cell: ({ row: { original } }) => <ProgressLine announcement={original} />,
    }),
    column.accessor("send_after", {
      header: t("announcements.columns.send_after"),
      cell: ({ getValue }) => <Moment at={getValue()} />,
    }),
    column.action({
      actions: ({ row: { original } }) => [
        [
          { label: t("details"), onClick: () => onOpen(original) },
          {
            label: t("announcements.show_messages"),
            onClick: () => onShowMessages(original),
          },
        ],
        original.status === "canceled"
          ? []
          : [
              {
                label: t("announcements.cancel.action"),
                onClick: () => void onCancel(original),
              },
            ],
      ],
    }),
  ]
}

const What = ({ announcement }: { announcement: Announcement }) => {
  const { data: promotions } = usePromotionCodes()
  const promotion = promotions?.find(
    ({ id }) => id === announcement.promotion_id
  )
  return (
    <div className="py-2">
      <Truncated
        text={announcement.subject}
        className="text-ui-fg-base max-w-48 xl:max-w-72"
      />
      <Text size="xsmall" className="text-ui-fg-muted">
        {promotion?.code}
      </Text>
    </div>
  )
}
