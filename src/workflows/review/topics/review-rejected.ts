import type { ReviewRejectedProps } from "../../../emails/props-of-reviews"
import { reviewRejectedEmail } from "../../../emails/review-rejected"
import { appealUntil } from "../../../modules/review/domain/appeal-until"
import type { DecisionReason } from "../../../modules/review/domain/reasons"
import type { EventRow } from "../../../modules/review/told-rows"
import { defineTopic, formatDate, type TopicContext } from "../../messaging"
import { reviewLinks } from "../mailed-review/links"
import { readMailedReview } from "../mailed-review/read-mailed-review"
import { groundOf } from "../mailed-review/rules-of-reviews"
import { reviewIn } from "../review-service"

type Kind = ReviewRejectedProps["kind"]

/**
 * The cause is the decision's id in the review's history. Legal: the Digital
 * Services Act wants a statement of reasons (article 17), so nobody can switch
 * it off, and it is late rather than lost.
 */
export const reviewRejected = defineTopic<ReviewRejectedProps, "guest_token">({
  name: "review-rejected",
  class: "legal",
  channels: ["email", "feed"],
  expires_after_seconds: 30 * 24 * 3600,
  template: reviewRejectedEmail,
  async load(context) {
    const mailed = await readMailedReview(context)
    if ("canceled_because" in mailed) {
      return mailed
    }
    const { review, product_title, secrets } = mailed
    const decision = await readDecision(context)
    if (!decision) {
      return { canceled_because: "decision-unknown" }
    }
    const kind = kindOf(decision)
    if (kind !== "edit" && review.is_visible) {
      return { canceled_because: "decision-changed" }
    }
    return {
      props: {
        ...{ kind, product_title },
        ...(await reasonsOf(context, decision)),
        ...remediesOf(kind, decision, context.locale),
      },
      secrets,
    }
  },
})

async function readDecision({ container, cause }: TopicContext) {
  const [event] = await reviewIn(container).listReviewEvents({ id: cause })
  return event as EventRow | undefined
}

const kindOf = ({ to }: EventRow): Kind =>
  to === "rejected" || to === "removed" ? to : "edit"

async function reasonsOf(
  { container, locale }: TopicContext,
  { review_id, revision, from, reason, statement }: EventRow
) {
  const [written] = await reviewIn(container).listReviewRevisions({
    review_id,
    number: revision,
  })
  return {
    written_on: formatDate(written.occurred_at, locale),
    ground: groundOf({ reason: reason as DecisionReason, statement }, locale),
    detection: { kind: detectionOf(from) },
    policy_href: reviewLinks.policy(),
  }
}

/** Who drew attention to it shows in the state that it was decided in. */
function detectionOf(
  from: EventRow["from"]
): ReviewRejectedProps["detection"]["kind"] {
  return from === "held" ? "screening" : from === "flagged" ? "notice" : "team"
}

/** What is removed is gone for good; the rest can be written anew. */
function remediesOf(
  kind: Kind,
  { review_id, occurred_at }: EventRow,
  locale: string
) {
  return {
    edit_href: kind === "removed" ? null : reviewLinks.edit(review_id),
    appeal:
      kind === "edit"
        ? null
        : {
            href: reviewLinks.appeal(review_id),
            until: formatDate(appealUntil(occurred_at), locale),
          },
  }
}
