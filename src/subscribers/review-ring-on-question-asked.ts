import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ReviewEvents,
  ringForQuestion,
  type ReviewEventData,
} from "../workflows/review"

/** One that it misses stands on the page of questions all the same. */
export default async function ringOnQuestionAsked({
  event: { data },
  container,
}: SubscriberArgs<ReviewEventData>) {
  await ringForQuestion(container, data.id)
}

export const config: SubscriberConfig = {
  event: ReviewEvents.QUESTION_ASKED,
  context: { subscriberId: "review-ring-on-question-asked" },
}
