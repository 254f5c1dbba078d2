import type { ReviewAppealDecidedProps } from "../../../emails/props-of-reviews"
import { reviewAppealDecidedEmail } from "../../../emails/review-appeal-decided"
import { defineTopic } from "../../messaging"
import { appealAnswer } from "../mailed-review/appeal-answer"
import { readMailedReview } from "../mailed-review/read-mailed-review"
import { reviewIn } from "../review-service"

/**
 * The cause is the appeal's id. Legal: the Digital Services Act wants its
 * author to be told (article 20), so nobody can switch it off.
 */
export const reviewAppealDecided = defineTopic<ReviewAppealDecidedProps>({
  name: "review-appeal-decided",
  class: "legal",
  channels: ["email", "feed"],
  expires_after_seconds: 30 * 24 * 3600,
  template: reviewAppealDecidedEmail,
  async load(context) {
    const mailed = await readMailedReview(context)
    if ("canceled_because" in mailed) {
      return mailed
    }
    const [appeal] = await reviewIn(context.container).listReviewAppeals({
      id: context.cause,
    })
    if (!appeal || appeal.status === "open") {
      return { canceled_because: "appeal-undecided" }
    }
    const kind = appeal.status
    return {
      props: {
        kind,
        product_title: mailed.product_title,
        reason: appeal.answer || appealAnswer(kind, context.locale),
        href: kind === "granted" ? mailed.shown_href : null,
      },
      secrets: {},
    }
  },
})
