import type { SharedContext } from "../../../modules/review/batch-service"
import { daysBefore } from "../past"
import type { SeedContext } from "../context"
import { demoId } from "./demo-id"
import type { Desk } from "./desk"
import type { PreparedReview } from "./write-review"

/**
 * What readers thought of reviews. There are two thousand votes, which one by
 * one would take as long as all orders, so both the votes and their counts are
 * written at once. The readers are guests of orders that the demo does not have.
 */
export async function seedVotes(
  context: SeedContext,
  { reviews }: Desk,
  written: PreparedReview[],
  shared: SharedContext
) {
  const voted = written.filter(({ review }) => review.votes)
  await reviews.createReviewVotes(
    voted.flatMap((one) => votesOn(context, one)),
    shared
  )
  await reviews.updateReviews(
    voted.map(({ id, review: { votes } }) => ({
      id,
      up_count: votes?.up ?? 0,
      down_count: votes?.down ?? 0,
    })),
    shared
  )
}

function votesOn({ now }: SeedContext, { id, review }: PreparedReview) {
  const { votes = { up: 0, down: 0 }, days_ago } = review
  const count = votes.up + votes.down
  return Array.from({ length: count }, (_, index) => ({
    review_id: id,
    voter_type: "guest",
    voter_id: demoId("order", `reader ${index}`),
    value: index < votes.up ? ("up" as const) : ("down" as const),
    // Spread evenly between the review and today.
    occurred_at: daysBefore(now, (days_ago * (index + 1)) / (count + 1)),
  }))
}
