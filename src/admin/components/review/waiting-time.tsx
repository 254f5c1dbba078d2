import { Text, clx } from "@medusajs/ui"
import { useTranslation } from "react-i18next"
import type { AdminReview } from "../../../client"
import { useNow } from "../../hooks/use-now"
import { duration } from "../../lib/time"
import { timeLeft } from "../../lib/time-left"

interface WaitingTimeProps {
  review: Pick<AdminReview, "status" | "publish_by">
}

/** How long a merchant has before a held review is published by itself. */
export const WaitingTime = ({ review }: WaitingTimeProps) => {
  const { t, i18n } = useTranslation("review")
  const left = timeLeft(review.publish_by, useNow())
  if (review.status !== "held") {
    return <span />
  }
  return (
    <Text
      size="small"
      className={clx(
        left?.is_short ? "text-ui-tag-orange-text" : "text-ui-fg-subtle"
      )}
    >
      {!left && t("card.waits_for_person")}
      {left?.seconds === 0 && t("card.about_to")}
      {left &&
        left.seconds > 0 &&
        t("card.by_itself", { time: duration(left.seconds, i18n.language) })}
    </Text>
  )
}
