import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { CustomerMessagePreferences } from "../../../client"
import { useMessageWords } from "../../hooks/use-message-words"
import { humanised } from "../../lib/message-reason"
import { History } from "../history"
import { TitledPart } from "./titled-part"

/** When and where somebody agreed to what, and took it back. */
export const ConsentHistory = ({
  consents,
}: Pick<CustomerMessagePreferences, "consents">) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  if (consents.length === 0) {
    return (
      <TitledPart title={t("customer.consents")}>
        <Text size="small" className="text-ui-fg-subtle px-6 pb-4">
          {t("customer.no_consents")}
        </Text>
      </TitledPart>
    )
  }
  return (
    <History
      title={t("customer.consents")}
      entries={consents.map((consent, index) => ({
        key: String(index),
        at: consent.occurred_at,
        text: t(`customer.${consent.is_granted ? "granted" : "withdrawn"}`, {
          topic: words.topic(consent.topic),
          channel: t(`channels.${consent.channel}`),
        }),
        detail: t(`customer.sources.${consent.source}`, {
          defaultValue: humanised(consent.source),
        }),
        note: consent.note,
      }))}
    />
  )
}
