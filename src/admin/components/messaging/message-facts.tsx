import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { MessageDetail } from "../../../client"
import { useMessageWords } from "../../hooks/use-message-words"
import { Fact, Facts } from "../facts"
import { Moment } from "../moment"
import { MessageBadge } from "./message-badge"
import { ReasonLine } from "./reason-line"

/** What a message is, to whom it goes and where it stands. */
export const MessageFacts = ({ message }: { message: MessageDetail }) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  const { status_reason, feedback, locale, template_version } = message
  return (
    <Facts>
      <Fact name={t("detail.title")}>
        {words.topic(message.topic)}
        {message.copy > 0 && (
          <div className="text-ui-fg-muted">
            {t("detail.copy", { number: message.copy })}
          </div>
        )}
      </Fact>
      <Fact name={t("detail.status")}>
        <MessageBadge status={message.status} />
        {status_reason && (
          <ReasonLine reason={status_reason} className="mt-1" />
        )}
      </Fact>
      <Fact name={t("detail.recipient")}>
        {message.to_address ?? t("list.nobody")} ·{" "}
        {t(`channels.${message.channel}`)}
      </Fact>
      <Places message={message} />
      {locale && (
        <Fact name={t("detail.locale")}>
          {t(`locales.${locale}`, { defaultValue: locale })}
          {template_version &&
            ` · ${t("detail.version_number", { number: template_version })}`}
        </Fact>
      )}
      <Times message={message} />
      {feedback && (
        <Fact name={t("detail.feedback")}>{words.feedback(feedback)}</Fact>
      )}
    </Facts>
  )
}

const Places = ({ message }: { message: MessageDetail }) => {
  const { t } = useTranslation("messaging")
  const { customer_id, order_id, announcement_id } = message
  const places = [
    ["customer", customer_id, `/customers/${customer_id}`],
    ["order", order_id, `/orders/${order_id}`],
    [
      "announcement",
      announcement_id,
      `/messaging?announcement_id=${announcement_id}`,
    ],
  ] as const
  return places
    .filter(([, id]) => id)
    .map(([name, , to]) => (
      <Fact key={name} name={t(`detail.${name}`)}>
        <Link to={to} className="text-ui-fg-interactive hover:underline">
          {t(`detail.open_${name}`)}
        </Link>
      </Fact>
    ))
}

const TIMES = ["sent_at", "due_at", "read_at"] as const

const Times = ({ message }: { message: MessageDetail }) => {
  const { t } = useTranslation("messaging")
  return (
    <>
      {TIMES.map((name) => {
        const at = message[name]
        return (
          at && (
            <Fact key={name} name={t(`detail.${name}`)}>
              <Moment at={at} />
            </Fact>
          )
        )
      })}
      {message.due_at && (
        <Fact name={t("detail.expires_at")}>
          <Moment at={message.expires_at} />
        </Fact>
      )}
    </>
  )
}
