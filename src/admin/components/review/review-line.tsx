import { Button, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { Moment } from "../moment"
import { ReviewBadge } from "./review-badge"
import { ReviewStars } from "./review-stars"

interface ReviewLineProps {
  review: AdminReview
  onReply: () => void
}

/** A review in a few lines, on the page of what it is about. */
export const ReviewLine = ({ review, onReply }: ReviewLineProps) => {
  const { t } = useTranslation("review")
  const { rating, title, body, status, display_name, locale } = review
  const said = title ?? body
  const name = display_name ?? t("nobody")
  const reply = review.replies.find(({ audience }) => audience === "public")
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
      {reply && (
        <Text
          size="xsmall"
          className="text-ui-fg-subtle line-clamp-2 border-l-2 pl-2"
        >
          {t("reply.shop")}: {reply.body}
        </Text>
      )}
      <div className="flex items-center justify-between gap-2">
        <Text size="xsmall" className="text-ui-fg-muted min-w-0 truncate">
          {name}
        </Text>
        <Button
          size="small"
          variant="transparent"
          aria-label={t("reply.title", { name })}
          onClick={onReply}
        >
          {t(reply ? "reply.change" : "verbs.reply")}
        </Button>
      </div>
    </li>
  )
}
