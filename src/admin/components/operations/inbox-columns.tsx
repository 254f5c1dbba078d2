import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { InboxEvent } from "../../../client"
import type { InboxVerdict } from "../../hooks/inbox"
import { Moment } from "../moment"
import { Truncated } from "../truncated"
import { InboxBadge } from "./inbox-badge"
import { inboxVerdictsFor } from "./inbox-verdicts"

const column = createDataTableColumnHelper<InboxEvent>()

interface InboxActions {
  onOpen: (event: InboxEvent) => void
  onDecide: (event: InboxEvent, verdict: InboxVerdict) => void
}

export function useInboxColumns({ onOpen, onDecide }: InboxActions) {
  const { t } = useTranslation("operations")
  return [
    column.accessor("event_id", {
      header: t("inbox.columns.what"),
      cell: ({ row: { original } }) => <EventName event={original} />,
    }),
    column.accessor("status", {
      header: t("inbox.columns.status"),
      cell: ({ getValue }) => <InboxBadge status={getValue()} />,
    }),
    column.accessor("attempts", {
      header: t("inbox.columns.attempts"),
      align: "right",
    }),
    column.accessor("error_class", {
      header: t("inbox.columns.error"),
      cell: ({ getValue }) => (
        <Truncated text={getValue() ?? "–"} className="max-w-32 xl:max-w-48" />
      ),
    }),
    column.accessor("received_at", {
      header: t("inbox.columns.received_at"),
      cell: ({ getValue }) => <Moment at={getValue()} />,
    }),
    column.action({
      actions: ({ row: { original } }) => [
        [{ label: t("details"), onClick: () => onOpen(original) }],
        inboxVerdictsFor(original.status).map((verdict) => ({
          label: t(`inbox.verdicts.${verdict}.action`),
          onClick: () => onDecide(original, verdict),
        })),
      ],
    }),
  ]
}

const EventName = ({ event }: { event: InboxEvent }) => (
  <div className="py-2">
    <Text size="small" leading="compact" className="text-ui-fg-base">
      {event.feature} · {event.provider}
    </Text>
    <Truncated
      text={event.event_id}
      className="text-ui-fg-muted txt-compact-xsmall max-w-40 sm:max-w-56"
    />
  </div>
)
