import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { Moment } from "../moment"
import { ReviewBadge } from "./review-badge"
import { ReviewStars } from "./review-stars"

/** A review in three lines, on the page of what it is about. */
export const ReviewLine = ({ review }: { review: AdminReview }) => {
  const { t } = useTranslation("review")
  const { rating, title, body, status, display_name, locale } = review
  const said = title ?? body
  return (
    <li className="flex min-w-0 flex-col gap-1 px-6 py-3">
      <div className="flex flex-wrap items-center justify-between gap-2">
        {rating ? (
          <ReviewStars rating={rating} />
        ) : (
          <ReviewBadge status={status} />
        )}
        <Text size="xsmall" className="text-ui-fg-muted">
          <Moment at={review.published_at ?? review.created_at} />
        </Text>
      </div>
      {said && (
        <Text
          size="small"
          lang={locale ?? undefined}
          dir="auto"
          className="line-clamp-2 break-words [overflow-wrap:anywhere]"
        >
          {said}
        </Text>
      )}
      <Text size="xsmall" className="text-ui-fg-muted truncate">
        {display_name ?? t("nobody")}
      </Text>
    </li>
  )
}
