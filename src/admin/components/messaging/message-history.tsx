import { useTranslation } from "react-i18next"
import type { MessageDetail } from "../../../client"
import { useMessageWords } from "../../hooks/use-message-words"
import { History } from "../history"

type Change = MessageDetail["history"][number]

/** What became of a message, with its attempts. */
export const MessageHistory = ({ message }: { message: MessageDetail }) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  const textOf = ({ to, attempt, actor_type }: Change) =>
    [
      to === "sending" && message.channel === "feed"
        ? t("detail.shown")
        : t(`detail.became.${to}`),
      to === "sending" && t("detail.attempt", { number: attempt }),
      actor_type === "user" && t("detail.by_person"),
    ]
      .filter(Boolean)
      .join(" · ")
  return (
    <History
      title={t("detail.history")}
      entries={message.history.map((change) => ({
        key: String(change.number),
        at: change.occurred_at,
        text: textOf(change),
        detail: change.reason && words.reason(change.reason),
      }))}
    />
  )
}
