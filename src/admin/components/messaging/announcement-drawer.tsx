import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { Announcement, MessageStatus } from "../../../client"
import { useAnnouncement } from "../../hooks/messaging-announcement"
import { DetailDrawer } from "../detail-drawer"
import { Fact, Facts } from "../facts"
import { Moment } from "../moment"
import { AnnouncementBadge } from "./announcement-badge"
import { GroupName } from "./group-name"
import { MessageBadge } from "./message-badge"
import { TitledPart } from "./titled-part"

interface AnnouncementDrawerProps {
  id: string
  onClose: () => void
  onCancel: (announcement: Announcement) => Promise<void>
}

/** One announcement whole: what it says and how far it has come. */
export const AnnouncementDrawer = ({
  id,
  onClose,
  onCancel,
}: AnnouncementDrawerProps) => {
  const { t } = useTranslation("messaging")
  return (
    <DetailDrawer
      title={t("detail.announcement")}
      description={id}
      query={useAnnouncement(id)}
      onClose={onClose}
      footer={({ announcement }) => (
        <>
          {announcement.status !== "canceled" && (
            <Button
              size="small"
              variant="secondary"
              onClick={() => void onCancel(announcement)}
            >
              {t("announcements.cancel.action")}
            </Button>
          )}
          <Button size="small" variant="secondary" asChild>
            <Link to={`/messaging?announcement_id=${id}`}>
              {t("announcements.show_messages")}
            </Link>
          </Button>
        </>
      )}
    >
      {({ announcement }) => (
        <>
          <AnnouncementFacts announcement={announcement} />
          <Counts counts={announcement.counts} />
          <TitledPart title={t("announcements.words")}>
            <div className="flex flex-col gap-2 px-6 pb-4">
              <Text weight="plus">{announcement.headline}</Text>
              <Text size="small" className="whitespace-pre-line break-words">
                {announcement.body}
              </Text>
            </div>
          </TitledPart>
        </>
      )}
    </DetailDrawer>
  )
}

const AnnouncementFacts = ({
  announcement,
}: {
  announcement: Announcement
}) => {
  const { t } = useTranslation("messaging")
  return (
    <Facts>
      <Fact name={t("announcements.columns.subject")}>
        {announcement.subject}
      </Fact>
      <Fact name={t("announcements.columns.status")}>
        <AnnouncementBadge announcement={announcement} />
      </Fact>
      <Fact name={t("announcements.columns.group")}>
        <GroupName id={announcement.customer_group_id} />
      </Fact>
      <Fact name={t("announcements.columns.send_after")}>
        <Moment at={announcement.send_after} />
      </Fact>
      <Fact name={t("announcements.created_at")}>
        <Moment at={announcement.announced_at} />
      </Fact>
      <Fact name={t("announcements.link")}>
        {announcement.href ?? t("announcements.storefront")}
      </Fact>
    </Facts>
  )
}

const Counts = ({ counts }: Pick<Announcement, "counts">) => {
  const { t } = useTranslation("messaging")
  const entries = Object.entries(counts) as [MessageStatus, number][]
  return (
    <TitledPart title={t("announcements.counts")}>
      <ul className="flex flex-wrap gap-x-4 gap-y-2 px-6 pb-4">
        {entries.length === 0 && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("announcements.nobody")}
          </Text>
        )}
        {entries.map(([status, count]) => (
          <li key={status} className="flex items-center gap-2">
            <MessageBadge status={status} />
            <Text size="small">{count}</Text>
          </li>
        ))}
      </ul>
    </TitledPart>
  )
}
