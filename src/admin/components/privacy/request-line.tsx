import { StatusBadge, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { PrivacyRequest } from "../../../client"
import { Moment } from "../moment"

const COLOURS = {
  running: "blue",
  waiting: "orange",
  finished: "green",
} as const

interface RequestLineProps {
  request: PrivacyRequest
  customerId: string
}

/** One request on the page of a customer who goes, or who stays. */
export const RequestLine = ({ request, customerId }: RequestLineProps) => {
  const { t } = useTranslation("privacy")
  const { status, failed_part, error_class, occurred_at } = request
  return (
    <div className="flex flex-col gap-1 px-6 py-4">
      <div className="flex items-start justify-between gap-2">
        <Text size="small" weight="plus" className="min-w-0 break-words">
          {headline()}
        </Text>
        <StatusBadge color={COLOURS[status]} className="shrink-0">
          {t(`status.${status}`)}
        </StatusBadge>
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {status === "waiting" && failed_part ? (
          t("waits", { feature: failed_part, reason: error_class })
        ) : (
          <Moment at={String(occurred_at)} />
        )}
      </Text>
    </div>
  )

  function headline() {
    if (request.into_id === customerId) {
      return t("request.merger_into", { id: request.customer_id })
    }
    return request.kind === "merger"
      ? t("request.merger", { id: request.into_id })
      : t("request.erasure")
  }
}
