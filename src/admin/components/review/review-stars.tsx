import { Star, StarSolid } from "@medusajs/icons"
import { useTranslation } from "react-i18next"

const STARS = [1, 2, 3, 4, 5]

export const ReviewStars = ({ rating }: { rating: number }) => {
  const { t } = useTranslation("review")
  return (
    <span
      role="img"
      aria-label={t("stars", { count: rating })}
      className="text-ui-tag-orange-icon flex"
    >
      {STARS.map((star) =>
        star <= rating ? <StarSolid key={star} /> : <Star key={star} />
      )}
    </span>
  )
}
