import type { ReviewPublishedProps } from "../../../emails/props-of-reviews"
import { reviewPublishedEmail } from "../../../emails/review-published"
import { defineTopic } from "../../messaging"
import { readMailedReview } from "../mailed-review/read-mailed-review"

/**
 * The cause is the review's id: its author is told once that it is online, and
 * so is a buyer in whose name somebody else has written.
 */
export const reviewPublished = defineTopic<ReviewPublishedProps>({
  name: "review-published",
  class: "service",
  title: {
    en: "news that your review is online",
    de: "Nachrichten, dass Ihre Bewertung online ist",
    hi: "आपकी समीक्षा प्रकाशित होने की सूचना",
  },
  channels: ["email", "feed"],
  expires_after_seconds: 2 * 24 * 3600,
  template: reviewPublishedEmail,
  async load(context) {
    const mailed = await readMailedReview(context)
    if ("canceled_because" in mailed) {
      return mailed
    }
    const { review, product_title, shown_href: href } = mailed
    return review.is_visible
      ? { props: { product_title, href }, secrets: {} }
      : { canceled_because: "review-not-shown" }
  },
})
