import { BadgeCheck } from "@medusajs/icons"
import { Badge } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"

/** What readers are told beside the text, whatever it says. */
export const ReviewMarks = ({ review }: { review: AdminReview }) => {
  const { t } = useTranslation("review")
  const { is_verified, is_incentivized, is_returned, collected } = review
  return (
    <>
      <Badge size="2xsmall" color={is_verified ? "green" : "grey"}>
        {is_verified && <BadgeCheck />}
        {t(is_verified ? "marks.verified" : "marks.unverified")}
      </Badge>
      {review.subject_type === "shop" && (
        <Badge size="2xsmall">{t("marks.shop")}</Badge>
      )}
      {collected !== "web" && (
        <Badge size="2xsmall">{t(`marks.${collected}`)}</Badge>
      )}
      {is_incentivized && (
        <Badge size="2xsmall" color="purple">
          {t("marks.incentivized")}
        </Badge>
      )}
      {is_returned && (
        <Badge size="2xsmall" color="orange">
          {t("marks.returned")}
        </Badge>
      )}
    </>
  )
}
