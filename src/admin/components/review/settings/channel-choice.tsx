import { useTranslation } from "react-i18next"
import { useSalesChannels } from "../../../hooks/review-settings"
import { Choice } from "../../choice"

/** A choice cannot have an empty value. */
const ALL = "all"

interface ChannelChoiceProps {
  /** Undefined: all channels that have no settings of their own. */
  value: string | undefined
  onChange: (salesChannelId: string | undefined) => unknown
}

export const ChannelChoice = ({ value, onChange }: ChannelChoiceProps) => {
  const { t } = useTranslation("review")
  const channels = useSalesChannels().data?.sales_channels ?? []
  return (
    <Choice
      label={t("settings.channel")}
      value={value ?? ALL}
      options={[
        { value: ALL, label: t("settings.all_channels") },
        ...channels.map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(chosen) => void onChange(chosen === ALL ? undefined : chosen)}
    />
  )
}
