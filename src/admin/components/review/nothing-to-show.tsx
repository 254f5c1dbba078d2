import { Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewView } from "../../hooks/use-review-place"

export const NothingToShow = ({ view }: { view: ReviewView }) => {
  const { t } = useTranslation("review")
  return (
    <div className="flex flex-col items-center gap-1 px-6 py-16 text-center">
      <Heading level="h3">{t(`empty.${view}.heading`)}</Heading>
      <Text size="small" className="text-ui-fg-subtle">
        {t(`empty.${view}.description`)}
      </Text>
    </div>
  )
}
