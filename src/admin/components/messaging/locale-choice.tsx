import { useTranslation } from "react-i18next"
import type { MessagePreview } from "../../../client"
import { Choice } from "../choice"

type Locale = MessagePreview["locale"]

const LOCALES = ["en", "de", "hi"] as const satisfies Locale[]

interface LocaleChoiceProps {
  value: Locale
  onChange: (locale: Locale) => void
}

/** The languages that the shop's mails speak. */
export const LocaleChoice = ({ value, onChange }: LocaleChoiceProps) => {
  const { t } = useTranslation("messaging")
  return (
    <Choice
      label={t("preview.locale")}
      value={value}
      options={LOCALES.map((locale) => ({
        value: locale,
        label: t(`locales.${locale}`),
      }))}
      onChange={onChange}
    />
  )
}
