import { Button, Text } from "@medusajs/ui"
import { useEffect } from "react"
import { useTranslation } from "react-i18next"
import { ErrorTip } from "../../error-tip"
import { PolicyPreview } from "./policy-preview"
import type { ReviewSettings } from "./settings-draft"
import { SettingsParts } from "./settings-parts"
import { useSettingsForm } from "./use-settings-form"

interface SettingsFormPageProps {
  saved: ReviewSettings
  salesChannelId: string | undefined
  onUnsaved: (isUnsaved: boolean) => void
}

/** The settings of one channel, or of all, beside what they lead to. */
export const SettingsFormPage = ({
  saved,
  salesChannelId,
  onUnsaved,
}: SettingsFormPageProps) => {
  const { t } = useTranslation("review")
  const { form, save, discard, settings, ...state } = useSettingsForm(
    saved,
    salesChannelId
  )
  const { error, isUnsaved, isSound, isPending } = state
  useEffect(() => onUnsaved(isUnsaved), [onUnsaved, isUnsaved])
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
      className="grid items-start gap-3 xl:grid-cols-[minmax(0,1fr)_26rem]"
    >
      <div className="flex min-w-0 flex-col gap-3">
        <SettingsParts form={form} />
        <div className="bg-ui-bg-base shadow-elevation-card-rest sticky bottom-0 z-10 flex flex-wrap items-center justify-end gap-3 rounded-lg px-6 py-3">
          {error && <ErrorTip error={error} className="w-full" />}
          <Text
            size="small"
            className="text-ui-fg-subtle mr-auto"
            aria-live="polite"
          >
            {!isSound
              ? t("settings.unsound")
              : isUnsaved
                ? t("settings.unsaved")
                : t("settings.all_saved")}
          </Text>
          {isUnsaved && (
            <Button
              size="small"
              variant="secondary"
              type="button"
              onClick={discard}
            >
              {t("settings.discard")}
            </Button>
          )}
          <Button
            size="small"
            type="submit"
            disabled={!isSound || !isUnsaved}
            isLoading={isPending}
          >
            {t("settings.save")}
          </Button>
        </div>
      </div>
      <PolicyPreview settings={settings} />
    </form>
  )
}
