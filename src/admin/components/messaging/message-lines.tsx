import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { Message } from "../../../client"
import { useMessageWords } from "../../hooks/use-message-words"
import { Moment } from "../moment"
import { MessageBadge } from "./message-badge"
import { timeOf } from "./time-of"

interface MessageLinesProps {
  messages: Message[]
  onOpen: (id: string) => void
}

/** A few messages, one a line, on the page of what they are about. */
export const MessageLines = ({ messages, onOpen }: MessageLinesProps) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  return (
    <ul className="divide-y">
      {messages.map(({ id, topic, channel, status, ...times }) => (
        <li
          key={id}
          className="hover:bg-ui-bg-base-hover relative flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-6 py-3"
        >
          <div className="min-w-0">
            <button
              type="button"
              className="txt-compact-small-plus focus-visible:shadow-borders-focus rounded text-left outline-none after:absolute after:inset-0"
              onClick={() => onOpen(id)}
            >
              {words.topic(topic)}
            </button>
            <Text size="xsmall" className="text-ui-fg-muted">
              {t(`channels.${channel}`)} · <Moment at={timeOf(times)} />
            </Text>
          </div>
          <MessageBadge status={status} />
        </li>
      ))}
    </ul>
  )
}
