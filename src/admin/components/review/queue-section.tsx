import { Container, Skeleton } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { useProductTitles, useReviews } from "../../hooks/review"
import { usePages } from "../../hooks/use-pages"
import type { useReviewPlace } from "../../hooks/use-review-place"
import { SectionHeading } from "../list-section"
import { LoadError } from "../load-error"
import { BlindNote } from "./blind-note"
import { NothingToShow } from "./nothing-to-show"
import { ProductFilter } from "./product-filter"
import { QueueList } from "./queue-list"
import { QueuePages } from "./queue-pages"

interface QueueSectionProps {
  place: ReturnType<typeof useReviewPlace>
}

/** The reviews of one tab, in each of the states that a list can be in. */
export const QueueSection = ({ place }: QueueSectionProps) => {
  const { t } = useTranslation("review")
  const { pagination, limit, offset } = usePages()
  const { data, error, refetch, isLoading } = useReviews({
    ...place.query,
    ...{ limit, offset },
  })
  const reviews = data?.reviews ?? []
  const titles = useProductTitles(
    reviews.flatMap(({ product_id }) => product_id ?? [])
  )
  return (
    <Container className="divide-y p-0">
      <SectionHeading title={t("heading")} description={t("description")}>
        <ProductFilter
          productId={place.productId}
          onChange={place.showProduct}
        />
      </SectionHeading>
      {place.view !== "published" && <BlindNote />}
      {error && <LoadError error={error} onRetry={refetch} />}
      {isLoading && <Skeleton className="m-6 h-64" />}
      {data?.count === 0 && <NothingToShow view={place.view} />}
      {reviews.length > 0 && <QueueList reviews={reviews} titles={titles} />}
      {data && data.count + offset > limit && (
        <QueuePages count={data.count} pagination={pagination} />
      )}
    </Container>
  )
}
