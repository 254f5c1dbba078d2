import { Switch } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { MessagePreference } from "../../hooks/messaging-preference"
import { useMessageWords } from "../../hooks/use-message-words"

interface PreferenceSwitchProps {
  preference: MessagePreference | undefined
  isSaving: boolean
  onToggle: (preference: MessagePreference) => void
}

/** Whether a message comes to somebody by one way. */
export const PreferenceSwitch = ({
  preference,
  isSaving,
  onToggle,
}: PreferenceSwitchProps) => {
  const { t } = useTranslation("messaging")
  const words = useMessageWords()
  if (!preference) {
    return <span className="text-ui-fg-muted">{t("customer.not_there")}</span>
  }
  return (
    <Switch
      size="small"
      aria-label={t("customer.switch", {
        topic: words.topic(preference.topic),
        channel: t(`channels.${preference.channel}`),
      })}
      checked={preference.enabled}
      disabled={isSaving}
      onCheckedChange={() => onToggle(preference)}
    />
  )
}
