import { Skeleton, Text } from "@medusajs/ui"
import { useMemo, useState } from "react"
import { useTranslation } from "react-i18next"
import type { MessagePreview } from "../../../client"
import { useAnnouncementPreview } from "../../hooks/messaging-announcement"
import { useSettled } from "../../hooks/use-settled"
import { LoadError } from "../load-error"
import { previewOf, type AnnouncementDraft } from "./announcement-draft"
import { LocaleChoice } from "./locale-choice"
import { MailPreview } from "./mail-preview"

const HEIGHT = 620

/** The mail that will come of it, while it is being written. */
export const AnnouncementPreview = ({
  draft,
}: {
  draft: AnnouncementDraft
}) => {
  const { t } = useTranslation("messaging")
  const [locale, setLocale] = useState<MessagePreview["locale"]>("en")
  const settled = useSettled(draft)
  const words = useMemo(() => previewOf(settled), [settled])
  const { data, error, refetch, isLoading } = useAnnouncementPreview(
    words && { ...words, locale }
  )
  return (
    <div className="bg-ui-bg-subtle min-w-0 lg:overflow-auto">
      {!words && (
        <Text
          size="small"
          className="text-ui-fg-subtle mx-auto max-w-sm px-6 py-16 text-center"
        >
          {t("composer.preview")}
        </Text>
      )}
      {isLoading && <Skeleton className="m-6 h-96" />}
      {words && error && <LoadError error={error} onRetry={refetch} />}
      {words && data && !error && (
        <div className="bg-ui-bg-base">
          <MailPreview
            mail={data.preview}
            feed={data.preview.feed}
            height={HEIGHT}
          >
            <LocaleChoice value={locale} onChange={setLocale} />
          </MailPreview>
          <Text size="xsmall" className="text-ui-fg-muted px-6 py-3">
            {t("composer.languages")}
          </Text>
        </div>
      )}
    </div>
  )
}
