import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Star } from "@medusajs/icons"
import { Tabs } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import { OpenCount } from "../../components/review/open-count"
import { QueueSection } from "../../components/review/queue-section"
import {
  OPEN_VIEWS,
  REVIEW_VIEWS,
  useReviewPlace,
  type ReviewView,
} from "../../hooks/use-review-place"

const ReviewsPage = () => {
  const { t } = useTranslation("review")
  const place = useReviewPlace()
  const { view, productId, goTo } = place
  return (
    <Tabs
      value={view}
      onValueChange={(next) => goTo(next as ReviewView)}
      className="flex flex-col gap-y-3"
    >
      <Tabs.List className="-m-1 overflow-x-auto p-1">
        {REVIEW_VIEWS.map((name) => (
          <Tabs.Trigger
            key={name}
            value={name}
            className="shrink-0 whitespace-nowrap"
          >
            {t(`views.${name}`)}
            {OPEN_VIEWS.includes(name) && (
              <OpenCount view={name} productId={productId} />
            )}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={view}>
        <QueueSection
          // Another list begins at its first page, with nothing chosen.
          key={[view, productId].join()}
          place={place}
        />
      </Tabs.Content>
    </Tabs>
  )
}

export const config = defineRouteConfig({
  label: "title",
  translationNs: "review",
  icon: Star,
})

export default ReviewsPage
