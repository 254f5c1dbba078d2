import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminReview, ReviewPurchase } from "../../../client"
import { useNow } from "../../hooks/use-now"
import { exactTime } from "../../lib/time"
import { ReviewBadge } from "./review-badge"
import { ReviewStars } from "./review-stars"

interface OrderReviewLineProps {
  title: string
  review?: AdminReview
  purchase?: ReviewPurchase
}

export const OrderReviewLine = ({
  title,
  review,
  purchase,
}: OrderReviewLineProps) => {
  const { t } = useTranslation("review")
  const canBe = useReviewable(purchase)
  return (
    <li className="flex min-w-0 flex-wrap items-center justify-between gap-2 px-6 py-3">
      <Text size="small" className="min-w-0 break-words">
        {title}
      </Text>
      {review ? (
        <Link
          to={`/reviews?view=all&product_id=${review.product_id ?? ""}`}
          aria-label={t("product.all")}
          className="flex items-center gap-2"
        >
          {review.rating && <ReviewStars rating={review.rating} />}
          <ReviewBadge status={review.status} />
        </Link>
      ) : (
        <Text size="xsmall" className="text-ui-fg-muted">
          {canBe}
        </Text>
      )}
    </li>
  )
}

/** Whether a line can be reviewed now, in words. */
function useReviewable(purchase: ReviewPurchase | undefined) {
  const { t, i18n } = useTranslation("review")
  const now = useNow()
  if (purchase?.refunded_at) {
    return t("order.refunded")
  }
  if (!purchase?.reviewable_at) {
    return t("order.not_yet")
  }
  const at = new Date(purchase.reviewable_at)
  return at <= now
    ? t("order.now")
    : t("order.from", { date: exactTime(at, i18n.language) })
}
