import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ReviewEvents,
  tellAuthor,
  type AuthorTopic,
  type ReviewEventData,
} from "../workflows/review"

const TOPICS: Record<string, AuthorTopic> = {
  [ReviewEvents.PUBLISHED]: "review-published",
  [ReviewEvents.REJECTED]: "review-rejected",
  [ReviewEvents.REMOVED]: "review-rejected",
  [ReviewEvents.REPLIED]: "review-replied",
  [ReviewEvents.APPEAL_DECIDED]: "review-appeal-decided",
}

/** Decisions that it misses, the sweep `review-tell-authors` finds. */
export default async function tellAuthorOnReviewDecided({
  event: { name, data },
  container,
}: SubscriberArgs<ReviewEventData>) {
  await tellAuthor(container, { topic: TOPICS[name], review_id: data.id })
}

export const config: SubscriberConfig = {
  event: Object.keys(TOPICS),
  context: { subscriberId: "review-tell-author-on-review-decided" },
}
