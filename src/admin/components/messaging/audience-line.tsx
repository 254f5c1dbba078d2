import { InlineTip, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useAudience } from "../../hooks/messaging-announcement"
import { LoadError } from "../load-error"

/** How many would hear of it, and when. */
export const AudienceLine = ({
  customerGroupId,
}: {
  customerGroupId: string
}) => {
  const { t } = useTranslation("messaging")
  const { data, error, refetch } = useAudience(customerGroupId)
  if (error) {
    return <LoadError error={error} onRetry={refetch} />
  }
  const audience = data?.audience
  const numbers =
    audience &&
    `${t("composer.audience.members", { count: audience.members })}, ${t("composer.audience.consent", { count: audience.with_consent })}.`
  return (
    <InlineTip
      label={t("composer.audience.label")}
      variant={audience?.with_consent === 0 ? "warning" : "info"}
      aria-live="polite"
    >
      {numbers ?? t("composer.audience.choose")}
      {audience && (
        <Text size="small" className="text-ui-fg-subtle">
          {t(
            audience.with_consent
              ? "composer.audience.night"
              : "composer.audience.nobody"
          )}
        </Text>
      )}
    </InlineTip>
  )
}
