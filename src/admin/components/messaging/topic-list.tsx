import { Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessageTopic } from "../../../client"
import { useMessageWords } from "../../hooks/use-message-words"

interface TopicListProps {
  topics: MessageTopic[]
  chosen: string
  onChoose: (name: string) => void
}

export const TopicList = ({ topics, chosen, onChoose }: TopicListProps) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  return (
    <nav
      aria-label={t("templates.choose")}
      className="flex flex-col gap-0.5 overflow-auto p-2 max-lg:max-h-60 lg:max-h-[800px]"
    >
      {topics.map(({ name, message_class, channels }) => (
        <button
          key={name}
          type="button"
          aria-current={name === chosen}
          onClick={() => onChoose(name)}
          className={clx(
            "focus-visible:shadow-borders-focus hover:bg-ui-bg-base-hover rounded-md px-4 py-2 text-left outline-none",
            { "bg-ui-bg-base-pressed": name === chosen }
          )}
        >
          <Text size="small" leading="compact" weight="plus">
            {words.topic(name)}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted">
            {[
              t(`classes.${message_class}.name`),
              ...channels.map((channel) => t(`channels.${channel}`)),
            ].join(" · ")}
          </Text>
        </button>
      ))}
    </nav>
  )
}
