import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessagePreference } from "../../hooks/messaging-preference"
import { useMessageWords } from "../../hooks/use-message-words"

const LOCKED = ["legal", "transactional"] as const

/** What comes in any case, and why. */
export const LockedTopics = ({
  preferences,
}: {
  preferences: MessagePreference[]
}) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  const topicsOf = (wanted: MessagePreference["class"]) => [
    ...new Set(
      preferences
        .filter((preference) => preference.class === wanted)
        .map(({ topic }) => words.topic(topic))
    ),
  ]
  return LOCKED.map((name) => ({ name, topics: topicsOf(name) }))
    .filter(({ topics }) => topics.length)
    .map(({ name, topics }) => (
      <div key={name} className="px-6 py-3">
        <Text size="small">
          {t("customer.locked", { topics: topics.join(", ") })}
        </Text>
        <Text size="small" className="text-ui-fg-muted">
          {t(`classes.${name}.why`)}
        </Text>
      </div>
    ))
}
