import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { rewardReview } from "../workflows/loyalty"
import { ReviewEvents, type ReviewEventData } from "../workflows/review"

/** What the event misses, the sweep `loyalty-reward-reviews` finds. */
export default async function rewardOnReviewPublished({
  event: { data },
  container,
}: SubscriberArgs<ReviewEventData>) {
  await rewardReview(container, data.id)
}

export const config: SubscriberConfig = {
  event: ReviewEvents.PUBLISHED,
  context: { subscriberId: "loyalty-reward-on-review-published" },
}
