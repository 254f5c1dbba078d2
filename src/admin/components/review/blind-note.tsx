import { EyeSlash } from "@medusajs/icons"
import { Kbd, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Why there are no stars, and how to go on without a mouse. */
export const BlindNote = () => {
  const { t } = useTranslation("review")
  return (
    <div className="text-ui-fg-subtle flex flex-wrap items-center justify-between gap-x-6 gap-y-2 px-6 py-3">
      <Text size="small" className="flex items-center gap-2">
        <EyeSlash className="shrink-0" />
        {t("blind")}
      </Text>
      <Text size="small" className="flex items-center gap-1">
        <Kbd>?</Kbd> {t("keys.hint")}
      </Text>
    </div>
  )
}
