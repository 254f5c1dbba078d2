import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Container, Skeleton } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { SectionHeading } from "../../../components/list-section"
import { LoadError } from "../../../components/load-error"
import { ChannelChoice } from "../../../components/review/settings/channel-choice"
import { SettingsFormPage } from "../../../components/review/settings/settings-form"
import { useReviewSettings } from "../../../hooks/review-settings"
import { useUnsavedGuard } from "../../../hooks/use-unsaved-guard"

const ReviewSettingsPage = () => {
  const { t } = useTranslation("review")
  const [channelId, setChannelId] = useState<string>()
  const [isUnsaved, setUnsaved] = useState(false)
  const mayLose = useUnsavedGuard(isUnsaved)
  const { data, error, refetch } = useReviewSettings(channelId)
  async function choose(next: string | undefined) {
    if (await mayLose()) {
      setUnsaved(false)
      setChannelId(next)
    }
  }
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <SectionHeading
          title={t("settings.title")}
          description={t(channelId ? "settings.of_channel" : "settings.of_all")}
        >
          <ChannelChoice value={channelId} onChange={choose} />
        </SectionHeading>
        {error && <LoadError error={error} onRetry={refetch} />}
        {!data && !error && <Skeleton className="m-6 h-64" />}
      </Container>
      {data && (
        <SettingsFormPage
          key={channelId}
          saved={data}
          salesChannelId={channelId}
          onUnsaved={setUnsaved}
        />
      )}
    </div>
  )
}

export const config = defineRouteConfig({
  label: "settings.menu",
  translationNs: "review",
  rank: 20,
})

export default ReviewSettingsPage
