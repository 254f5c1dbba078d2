import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import {
  ReviewEvents,
  tellAsker,
  type ReviewEventData,
} from "../workflows/review"

export default async function tellAskerOnQuestionAnswered({
  event: { data },
  container,
}: SubscriberArgs<ReviewEventData>) {
  const { id: question_id, answer_id = "" } = data
  await tellAsker(container, { question_id, answer_id })
}

export const config: SubscriberConfig = {
  event: ReviewEvents.QUESTION_ANSWERED,
  context: { subscriberId: "review-tell-asker-on-question-answered" },
}
