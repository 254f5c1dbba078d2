import { Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import type { MessagePreview, MessageTopic } from "../../../client"
import { useTemplatePreview } from "../../hooks/messaging"
import { humanised } from "../../lib/message-reason"
import { duration } from "../../lib/time"
import { Choice } from "../choice"
import { LoadError } from "../load-error"
import { LocaleChoice } from "./locale-choice"
import { MailPreview } from "./mail-preview"

const HEIGHT = 640

/** One template, in the language and with the example one picks. */
export const TemplatePreview = ({ topic }: { topic: MessageTopic }) => {
  const { t } = useTranslation("messaging")
  const [locale, setLocale] = useState<MessagePreview["locale"]>("en")
  const [sample, setSample] = useState(topic.samples[0] ?? "")
  const { data, error, refetch, isLoading } = useTemplatePreview(topic.name, {
    locale,
    sample: sample || undefined,
  })
  return (
    <div className="min-w-0 divide-y">
      <TopicFacts topic={topic} />
      {isLoading && <Skeleton className="m-6 h-96" />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {data && !error && (
        <MailPreview
          mail={data.preview}
          feed={topic.channels.includes("feed") ? data.preview.feed : null}
          height={HEIGHT}
        >
          <LocaleChoice value={locale} onChange={setLocale} />
          {topic.samples.length > 1 && (
            <Choice
              label={t("preview.sample")}
              value={sample}
              options={topic.samples.map((value) => ({
                value,
                label: humanised(value),
              }))}
              onChange={setSample}
            />
          )}
        </MailPreview>
      )}
    </div>
  )
}

const TopicFacts = ({ topic }: { topic: MessageTopic }) => {
  const { t, i18n } = useTranslation("messaging")
  return (
    <div className="px-6 py-4">
      <Text size="small">{t(`classes.${topic.message_class}.why`)}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {t("templates.version", { number: topic.template_version })} ·{" "}
        {t("templates.lasts", {
          duration: duration(topic.expires_after_seconds, i18n.language),
        })}
      </Text>
    </div>
  )
}
