import { Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { ReviewRating } from "../../../client"
import { localeOf } from "../../lib/time"
import { RatingBar } from "./rating-bar"

const STARS = [5, 4, 3, 2, 1]

/** The average, and how many said what. */
export const RatingSummary = ({ rating }: { rating: ReviewRating }) => {
  const { t, i18n } = useTranslation("review")
  const { average, count, distribution, verified_count } = rating
  const decimal = new Intl.NumberFormat(localeOf(i18n.language))
  return (
    <div className="flex flex-col gap-3 px-6 py-4">
      <div>
        <Text size="large" weight="plus">
          {t("product.average", { average: decimal.format(average ?? 0) })}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {t("product.count", { count })} ·{" "}
          {t("product.verified", { count: verified_count })}
        </Text>
      </div>
      <ul className="flex flex-col gap-1">
        {STARS.map((stars) => (
          <RatingBar
            key={stars}
            stars={stars}
            count={distribution[stars] ?? 0}
            of={count}
          />
        ))}
      </ul>
    </div>
  )
}
