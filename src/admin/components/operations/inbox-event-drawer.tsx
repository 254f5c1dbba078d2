import { Button } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxEvent, InboxEventDetail } from "../../../client"
import { useInboxEvent, type InboxVerdict } from "../../hooks/inbox"
import { DetailDrawer } from "../detail-drawer"
import { Fact, Facts } from "../facts"
import { History } from "../history"
import { Moment } from "../moment"
import { InboxBadge } from "./inbox-badge"
import { InboxContent } from "./inbox-content"
import { inboxVerdictsFor } from "./inbox-verdicts"

interface InboxEventDrawerProps {
  id: string
  onClose: () => void
  onDecide: (event: InboxEvent, verdict: InboxVerdict) => void
}

/** One webhook whole: what arrived and what became of it. */
export const InboxEventDrawer = ({
  id,
  onClose,
  onDecide,
}: InboxEventDrawerProps) => {
  const { t } = useTranslation("operations")
  return (
    <DetailDrawer
      title={t("inbox.detail.title")}
      description={id}
      query={useInboxEvent(id)}
      onClose={onClose}
      footer={({ inbox_event }) =>
        inboxVerdictsFor(inbox_event.status).map((verdict) => (
          <Button
            key={verdict}
            size="small"
            variant={verdict === "replay" ? "primary" : "secondary"}
            onClick={() => onDecide(inbox_event, verdict)}
          >
            {t(`inbox.verdicts.${verdict}.action`)}
          </Button>
        ))
      }
    >
      {({ inbox_event }) => (
        <>
          <InboxFacts event={inbox_event} />
          <InboxContent event={inbox_event} />
          <InboxHistory event={inbox_event} />
        </>
      )}
    </DetailDrawer>
  )
}

const InboxFacts = ({ event }: { event: InboxEventDetail }) => {
  const { t } = useTranslation("operations")
  return (
    <Facts>
      <Fact name={t("inbox.columns.status")}>
        <InboxBadge status={event.status} />
      </Fact>
      <Fact name={t("inbox.columns.what")}>
        {event.feature} · {event.provider}
      </Fact>
      <Fact name={t("inbox.detail.event_id")}>{event.event_id}</Fact>
      <Fact name={t("inbox.columns.attempts")}>{event.attempts}</Fact>
      <Fact name={t("inbox.columns.error")}>{event.error_class}</Fact>
      <Fact name={t("inbox.columns.received_at")}>
        <Moment at={event.received_at} />
      </Fact>
      <Fact name={t("inbox.detail.next_attempt_at")}>
        {event.next_attempt_at && <Moment at={event.next_attempt_at} />}
      </Fact>
    </Facts>
  )
}

const InboxHistory = ({ event }: { event: InboxEventDetail }) => {
  const { t } = useTranslation("operations")
  return (
    <History
      title={t("inbox.detail.history")}
      entries={event.history.map((change, index) => ({
        key: String(index),
        at: change.occurred_at,
        text: [
          `${t(`inbox.statuses.${change.from}`)} → ${t(`inbox.statuses.${change.to}`)}`,
          change.error_class && `(${change.error_class})`,
        ]
          .filter(Boolean)
          .join(" "),
        note: change.note,
      }))}
    />
  )
}
