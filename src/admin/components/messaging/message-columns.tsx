import { Text, createDataTableColumnHelper } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Message } from "../../../client"
import { useMessageWords } from "../../hooks/use-message-words"
import type { MessageVerdict } from "../../hooks/messaging"
import { Moment } from "../moment"
import { Truncated } from "../truncated"
import { MessageBadge } from "./message-badge"
import { messageVerdictsFor } from "./message-verdicts"
import { timeOf } from "./time-of"

const column = createDataTableColumnHelper<Message>()

interface MessageActions {
  onOpen: (message: Message) => void
  onDecide: (message: Message, verdict: MessageVerdict) => Promise<void>
}

export function useMessageColumns({ onOpen, onDecide }: MessageActions) {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  return [
    column.accessor("topic", {
      header: t("list.columns.topic"),
      cell: ({ row: { original } }) => <What message={original} />,
    }),
    column.accessor("to_address", {
      header: t("list.columns.to"),
      cell: ({ getValue }) => (
        <Truncated
          text={getValue() ?? t("list.nobody")}
          className="max-w-40 xl:max-w-56"
        />
      ),
    }),
    column.accessor("status", {
      header: t("list.columns.status"),
      cell: ({ row: { original } }) => (
        <div className="flex flex-col items-start gap-1 py-2">
          <MessageBadge status={original.status} />
          {original.status_reason && (
            <Truncated
              text={words.reason(original.status_reason)}
              className="text-ui-fg-muted txt-compact-xsmall max-w-48 xl:max-w-72"
            />
          )}
        </div>
      ),
    }),
    column.accessor("planned_at", {
      header: t("list.columns.at"),
      cell: ({ row: { original } }) => <Moment at={timeOf(original)} />,
    }),
    column.action({
      actions: ({ row: { original } }) => [
        [{ label: t("details"), onClick: () => onOpen(original) }],
        messageVerdictsFor(original.status).map((verdict) => ({
          label: t(`${verdict}.action`),
          onClick: () => void onDecide(original, verdict),
        })),
      ],
    }),
  ]
}

const What = ({ message }: { message: Message }) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  return (
    <div className="py-2">
      <Text size="small" leading="compact" className="text-ui-fg-base">
        {words.topic(message.topic)}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted">
        {[t(`channels.${message.channel}`), message.copy > 0 && t("list.copy")]
          .filter(Boolean)
          .join(" · ")}
      </Text>
    </div>
  )
}
