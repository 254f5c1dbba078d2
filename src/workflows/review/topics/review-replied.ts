import type { ReviewRepliedProps } from "../../../emails/props-of-reviews"
import { reviewRepliedEmail } from "../../../emails/review-replied"
import { offersComplaint } from "../../../modules/review/domain/offers-complaint"
import { defineTopic } from "../../messaging"
import { reviewLinks } from "../mailed-review/links"
import { paragraphsOf } from "../mailed-review/paragraphs-of"
import { readMailedReview } from "../mailed-review/read-mailed-review"
import { reviewIn } from "../review-service"

/** The cause is the reply's id. */
export const reviewReplied = defineTopic<ReviewRepliedProps, "guest_token">({
  name: "review-replied",
  class: "service",
  title: {
    en: "replies to your reviews",
    de: "Antworten auf Ihre Bewertungen",
    hi: "आपकी समीक्षाओं के जवाब",
  },
  channels: ["email", "feed"],
  expires_after_seconds: 7 * 24 * 3600,
  template: reviewRepliedEmail,
  async load(context) {
    const mailed = await readMailedReview(context)
    if ("canceled_because" in mailed) {
      return mailed
    }
    const { review, product_title, secrets } = mailed
    const [reply] = await reviewIn(context.container).listReviewReplies({
      id: context.cause,
    })
    if (!reply) {
      return { canceled_because: "reply-deleted" }
    }
    const isPublic = reply.audience === "public"
    return {
      props: {
        kind: reply.audience,
        product_title,
        reply: paragraphsOf(reply.body),
        href: isPublic ? mailed.shown_href : reviewLinks.own(review.id),
        remedies: offersComplaint(review)
          ? {
              complaint_href: reviewLinks.complaint(review.id),
              update_href: reviewLinks.edit(review.id),
            }
          : null,
      },
      secrets,
    }
  },
})
