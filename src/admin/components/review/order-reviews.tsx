import { Container, Skeleton, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useReviewPurchases, useReviews } from "../../hooks/review"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { OrderReviewLine } from "./order-review-line"

/** A line may have been reviewed, withdrawn and reviewed again. */
const REVIEWS_MAX = 100

interface OrderReviewsProps {
  orderId: string
  items: { id: string; product_title?: string | null; title: string }[]
}

/** What of an order was reviewed, and from when on the rest can be. */
export const OrderReviews = ({ orderId, items }: OrderReviewsProps) => {
  const { t } = useTranslation("review")
  const of = { order_id: orderId }
  const reviews = useReviews({ ...of, order: "newest", limit: REVIEWS_MAX })
  const purchases = useReviewPurchases(orderId)
  const error = reviews.error ?? purchases.error
  const written = reviews.data?.reviews ?? []
  const ofShop = written.find(({ subject_type }) => subject_type === "shop")
  const isReady = reviews.data && purchases.data
  return (
    <Container className="divide-y p-0">
      <SectionHeading
        title={t("order.title")}
        description={t("order.description")}
      />
      {error && (
        <LoadError
          error={error}
          onRetry={() => Promise.all([reviews.refetch(), purchases.refetch()])}
        />
      )}
      {!isReady && !error && <Skeleton className="mx-6 my-4 h-16" />}
      {isReady && !items.length && !ofShop && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("order.none")}
        </Text>
      )}
      {isReady && (
        <ul className="divide-y">
          {items.map(({ id, product_title, title }) => (
            <OrderReviewLine
              key={id}
              title={product_title ?? title}
              review={written.find(({ line_item_id }) => line_item_id === id)}
              purchase={purchases.data.review_purchases.find(
                ({ line_item_id }) => line_item_id === id
              )}
            />
          ))}
          {ofShop && (
            <OrderReviewLine title={t("order.shop")} review={ofShop} />
          )}
        </ul>
      )}
    </Container>
  )
}
