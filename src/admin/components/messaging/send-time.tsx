import { DatePicker, Hint, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { useNow } from "../../hooks/use-now"
import { Segments } from "../segments"

const HOUR_MS = 3600 * 1000

interface SendTimeProps {
  value: Date | null
  onChange: (at: Date | null) => void
}

/** Now, or at a moment one picks. */
export const SendTime = ({ value, onChange }: SendTimeProps) => {
  const { t } = useTranslation("messaging")
  const now = useNow()
  const [isLater, setIsLater] = useState(value !== null)
  function choose(when: "now" | "later") {
    setIsLater(when === "later")
    onChange(when === "later" ? new Date(now.getTime() + HOUR_MS) : null)
  }
  return (
    <div className="flex flex-col items-start gap-2">
      <Text size="small" leading="compact" weight="plus">
        {t("composer.when.label")}
      </Text>
      <Segments
        label={t("composer.when.label")}
        value={isLater ? "later" : "now"}
        options={(["now", "later"] as const).map((when) => ({
          value: when,
          label: t(`composer.when.${when}`),
        }))}
        onChange={choose}
      />
      {isLater && (
        <DatePicker
          modal
          aria-label={t("composer.when.at")}
          granularity="minute"
          value={value}
          onChange={onChange}
        />
      )}
      {value && value <= now && (
        <Hint variant="error">{t("composer.when.past")}</Hint>
      )}
    </div>
  )
}
