import { Checkbox, Heading, InlineTip, Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminReview, ReviewFlag } from "../../../client"
import { cardId } from "../../hooks/use-card-focus"
import type { ReviewVerb } from "../../lib/review-verbs"
import { Moment } from "../moment"
import { ReviewActions } from "./review-actions"
import { ReviewBadge } from "./review-badge"
import { ReviewFindings } from "./review-findings"
import { ReviewFlags } from "./review-flags"
import { ReviewMarks } from "./review-marks"
import { ReviewPhotos } from "./review-photos"
import { ReviewStars } from "./review-stars"
import { ReviewTalk } from "./review-talk"
import { ReviewText } from "./review-text"
import { WaitingTime } from "./waiting-time"

interface ReviewCardProps {
  review: AdminReview
  flags: ReviewFlag[]
  product?: string
  isFocused: boolean
  isTabStop: boolean
  isChosen: boolean
  isPending: boolean
  onFocus: () => void
  onToggle: () => void
  onAct: (verb: ReviewVerb | "reply") => void
  onUphold: (flag: ReviewFlag) => void
}

/** All that somebody needs to decide on one review. */
export const ReviewCard = ({
  review,
  flags,
  product,
  isFocused,
  isTabStop,
  isChosen,
  isPending,
  onFocus,
  onToggle,
  onAct,
  onUphold,
}: ReviewCardProps) => {
  const { t } = useTranslation("review")
  const name = review.display_name ?? t("nobody")
  return (
    <article
      id={cardId(review.id)}
      tabIndex={isTabStop ? 0 : -1}
      aria-label={name}
      aria-current={isFocused}
      onFocus={onFocus}
      className={clx(
        "flex scroll-my-16 gap-4 px-6 py-4 outline-none",
        isFocused && "bg-ui-bg-highlight shadow-borders-focus rounded-md"
      )}
    >
      <Checkbox
        className="mt-1"
        tabIndex={isFocused ? 0 : -1}
        aria-label={t("card.choose", { name })}
        checked={isChosen}
        onCheckedChange={onToggle}
      />
      <div className="flex min-w-0 flex-1 flex-col gap-3">
        <header className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <Heading level="h3" className="min-w-0 break-words">
            {name}
          </Heading>
          <ReviewBadge status={review.status} />
          {review.rating && <ReviewStars rating={review.rating} />}
          <Text size="xsmall" className="text-ui-fg-muted">
            <Moment at={review.created_at} />
          </Text>
        </header>
        <div className="flex flex-wrap items-center gap-2">
          {review.product_id && (
            <Link
              to={`/products/${review.product_id}`}
              className="txt-compact-small text-ui-fg-interactive min-w-0 break-words hover:underline"
            >
              {product ?? t("open_product")}
            </Link>
          )}
          <ReviewMarks review={review} />
        </div>
        {review.is_edit && (
          <InlineTip variant="info" label={t("card.edit_label")}>
            {t("card.edit")}
          </InlineTip>
        )}
        <ReviewText review={review} />
        <ReviewPhotos media={review.media} />
        <ReviewFindings review={review} />
        <ReviewTalk review={review} />
        <ReviewFlags review={review} flags={flags} onUphold={onUphold} />
        <footer className="flex flex-wrap items-center justify-between gap-3">
          <WaitingTime review={review} />
          <ReviewActions
            status={review.status}
            isPending={isPending}
            onAct={onAct}
          />
        </footer>
      </div>
    </article>
  )
}
