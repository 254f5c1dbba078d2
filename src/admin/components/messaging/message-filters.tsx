import { useTranslation } from "react-i18next"
import type { MessageChannel, MessageStatus } from "../../../client"
import { useMessageTopics } from "../../hooks/messaging"
import { useMessageWords } from "../../hooks/use-message-words"
import { Choice } from "../choice"
import { SearchField } from "../search-field"

const STATUSES = {
  all: undefined,
  open: ["planned", "deferred", "sending", "failed"],
  sent: ["sent"],
  unknown: ["unknown"],
  suppressed: ["suppressed"],
  dead: ["dead"],
} as const satisfies Record<string, MessageStatus[] | undefined>

const CHANNELS = ["email", "feed"] as const satisfies MessageChannel[]

export interface MessageFilter {
  view: keyof typeof STATUSES
  topic: string
  channel: MessageChannel | "all"
  search: string
}

export const NO_FILTER: MessageFilter = {
  view: "all",
  topic: "all",
  channel: "all",
  search: "",
}

/** As the server asks for it. */
export function queryOf({ view, topic, channel, search }: MessageFilter) {
  return {
    status: STATUSES[view] && [...STATUSES[view]],
    topic: topic === "all" ? undefined : [topic],
    channel: channel === "all" ? undefined : [channel],
    search: search || undefined,
  }
}

interface MessageFiltersProps {
  filter: MessageFilter
  onChange: (filter: MessageFilter) => void
}

export const MessageFilters = ({ filter, onChange }: MessageFiltersProps) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  const topics = useMessageTopics().data?.topics ?? []
  return (
    <>
      <SearchField
        label={t("list.search")}
        value={filter.search}
        onSearch={(search) => onChange({ ...filter, search })}
      />
      <Choice
        label={t("list.show")}
        value={filter.view}
        options={(Object.keys(STATUSES) as MessageFilter["view"][]).map(
          (value) => ({ value, label: t(`list.views.${value}`) })
        )}
        onChange={(view) => onChange({ ...filter, view })}
      />
      <Choice
        label={t("list.of_topic")}
        value={filter.topic}
        options={[
          { value: "all", label: t("list.all_topics") },
          ...topics.map(({ name }) => ({
            value: name,
            label: words.topic(name),
          })),
        ]}
        onChange={(topic) => onChange({ ...filter, topic })}
      />
      <Choice
        label={t("list.of_channel")}
        value={filter.channel}
        options={[
          { value: "all" as const, label: t("list.all_channels") },
          ...CHANNELS.map((value) => ({
            value,
            label: t(`channels.${value}`),
          })),
        ]}
        onChange={(channel) => onChange({ ...filter, channel })}
      />
    </>
  )
}
