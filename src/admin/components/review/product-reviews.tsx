import { Button, Container, Skeleton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useTranslation } from "react-i18next"
import { Link } from "react-router-dom"
import type { AdminReview } from "../../../client"
import { useReviewRating, useReviews } from "../../hooks/review"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { RatingSummary } from "./rating-summary"
import { ReplyDrawer } from "./reply-drawer"
import { ReviewLine } from "./review-line"

const LATEST = 5

/** What the reviews of a product come to, the latest of them, and what waits. */
export const ProductReviews = ({ productId }: { productId: string }) => {
  const { t } = useTranslation("review")
  const [replyingTo, setReplyingTo] = useState<AdminReview>()
  const of = { product_id: productId }
  const rating = useReviewRating(productId)
  const latest = useReviews({
    ...of,
    status: ["published", "flagged"],
    order: "newest",
    limit: LATEST,
  })
  const waiting = useReviews({
    ...of,
    status: ["held", "flagged", "appealed"],
    limit: 1,
  })
  const error = rating.error ?? latest.error
  const waits = waiting.data?.count ?? 0
  const queue = `/reviews?product_id=${productId}`
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t("product.title")}
        description={t("product.description")}
      />
      {error && (
        <LoadError
          error={error}
          onRetry={() => Promise.all([rating.refetch(), latest.refetch()])}
        />
      )}
      {latest.isLoading && <Skeleton className="mx-6 my-4 h-24" />}
      {rating.data && rating.data.count > 0 && (
        <RatingSummary rating={rating.data} />
      )}
      {latest.data?.count === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("product.none")}
        </Text>
      )}
      {latest.data && latest.data.count > 0 && (
        <ul className="divide-y">
          {latest.data.reviews.map((review) => (
            <ReviewLine
              key={review.id}
              review={review}
              onReply={() => setReplyingTo(review)}
            />
          ))}
        </ul>
      )}
      {replyingTo && (
        <ReplyDrawer
          review={replyingTo}
          onClose={() => setReplyingTo(undefined)}
        />
      )}
      <div className="flex flex-wrap items-center justify-end gap-2 px-6 py-4">
        {waits > 0 && (
          <Button size="small" variant="secondary" asChild>
            <Link to={queue}>{t("product.waiting", { count: waits })}</Link>
          </Button>
        )}
        <Button size="small" variant="secondary" asChild>
          <Link to={`${queue}&view=all`}>{t("product.all")}</Link>
        </Button>
      </div>
    </Container>
  )
}
