import { Badge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { MessageDetail } from "../../../client"
import { useMessageWords } from "../../hooks/use-message-words"
import { TitledPart } from "./titled-part"

/** Why a message was sent, and how much say its reader has. */
export const MessageReasons = ({ message }: { message: MessageDetail }) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  const { message_class, allowed_because: because, customer_id } = message
  const isWaiting = message.due_at !== null
  return (
    <TitledPart title={t("detail.why")}>
      <div className="flex flex-col items-start gap-2 px-6 pb-4">
        <Badge size="2xsmall">{t(`classes.${message_class}.name`)}</Badge>
        <Text size="small">{t(`classes.${message_class}.why`)}</Text>
        {because === null && isWaiting && (
          <Text size="small" className="text-ui-fg-subtle">
            {t("detail.why_not")}
          </Text>
        )}
        {because !== null && because !== message_class && (
          <Text size="small" className="text-ui-fg-subtle">
            {words.allowed(because)}{" "}
            {because.startsWith("consent") && customer_id && (
              <Link
                to={`/customers/${customer_id}`}
                className="text-ui-fg-interactive hover:underline"
              >
                {t("detail.open_consent")}
              </Link>
            )}
          </Text>
        )}
      </div>
    </TitledPart>
  )
}
