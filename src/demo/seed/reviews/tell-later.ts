import type { SharedContext } from "../../../modules/review/batch-service"
import type { ReviewContent } from "../../../modules/review/domain/review-content"
import type { Screening } from "../../../modules/review/domain/screening"
import type { Later } from "../../reviews"
import type { SeedContext } from "../context"
import { daysBefore } from "../past"
import type { Desk } from "./desk"
import { screenDemoReview } from "./screen"
import type { PreparedReview } from "./write-review"

type WrittenReview = PreparedReview & {
  content: ReviewContent
  screening: Screening
}

/** How long the shop takes to read what came without a purchase. */
const READ_AFTER_DAYS = 0.6

/** Tells on what became of a review, step by step, each at its moment. */
export async function tellLater(
  { now }: SeedContext,
  desk: Desk,
  written: WrittenReview,
  shared: SharedContext
) {
  const { id, review, screening } = written
  const { reply, held_for, later = [] } = review
  const at = (days_after: number) =>
    daysBefore(now, review.days_ago - days_after)
  if (screening.status === "held" && !held_for) {
    const read = { id, by: desk.merchant, now: at(READ_AFTER_DAYS) }
    await desk.reviews.publish(read, shared)
  }
  const steps: Later[] = [
    ...(reply
      ? [{ do: "reply" as const, audience: "public" as const, ...reply }]
      : []),
    ...later,
  ]
  for (const step of steps) {
    await tell(desk, written, step, at(step.days_after), shared)
  }
}

async function tell(
  desk: Desk,
  written: WrittenReview,
  step: Later,
  now: Date,
  shared: SharedContext
) {
  const { reviews, merchant, people } = desk
  const { id, by } = written
  switch (step.do) {
    case "revise":
      return revise(desk, written, step, now, shared)
    case "reply": {
      const { body, audience } = step
      return reviews.reply({ id, body, audience, by: merchant, now }, shared)
    }
    case "flag": {
      const { reason, text } = step
      const reader = { type: "customer", id: people.get(step.by)?.id as string }
      return reviews.flag({ id, reason, text, by: reader, now }, shared)
    }
    case "reject": {
      const { reason, statement } = step
      const refusal = { id, reason, statement, by: merchant, now }
      return reviews.reject(refusal, shared)
    }
    case "appeal":
      return reviews.appeal({ id, text: step.text, by, now }, shared)
  }
}

/** What the author leaves out of the edit stays as it was. */
async function revise(
  desk: Desk,
  written: WrittenReview,
  step: Extract<Later, { do: "revise" }>,
  now: Date,
  shared: SharedContext
) {
  const { id, by, media } = written
  const { rating, title, body } = { ...written.content, ...step }
  const content = { ...written.content, rating, title, body }
  const screening = await screenDemoReview(desk, written, content, now, shared)
  await desk.reviews.revise({ id, content, media, screening, by, now }, shared)
}
