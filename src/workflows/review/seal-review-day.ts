import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import { daysToDo, defineSweep } from "../../lib/sweep"
import { endOfDay } from "../../modules/review/domain/trust/day-chain"
import type { SealedDay } from "../../modules/review/sealing"
import { reviewIn } from "./review-service"

interface SealedFinding {
  day: string
  /** Looked uneven on this day, and did not on the one before. */
  is_newly_skewed: boolean
  p_value: number | null
}

/** No compensation: what a day was, it was. */
const sealReviewDayStep = createStep(
  "seal-review-day",
  async ({ day }: { day: string }, { container }) => {
    const reviews = reviewIn(container)
    await reviews.sealDay({ day, now: clock.now() })
    return new StepResponse(findingOf(day, await reviews.listSealedDays(2)))
  }
)

function findingOf(day: string, [newest, before]: SealedDay[]): SealedFinding {
  const isSkewed = (sealed?: SealedDay) =>
    sealed?.report?.skew.is_skewed ?? false
  return {
    day,
    is_newly_skewed:
      newest?.day === day && isSkewed(newest) && !isSkewed(before),
    p_value: newest?.report?.skew.p_value ?? null,
  }
}

const bellOf = ({ day, p_value }: SealedFinding) => [
  {
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: {
      title: "Reviews of some stars are refused more often than others",
      description: `Until ${day} the shop refused reviews unevenly by their stars; chance alone would do so with a probability of ${p_value?.toPrecision(2)}. Everybody sees this on the transparency page.`,
    },
    // One bell for one finding, however often this is run.
    idempotency_key: `review-skew-${day}`,
  },
]

/**
 * Seals what every review was at the end of a day, and rings the admin's bell
 * if reviews of some stars are refused more often. Twice is once.
 *
 * Hook: `reviewDaySealed` gets the day; publish its root elsewhere with it.
 */
export const sealReviewDayWorkflow = createWorkflow(
  "seal-review-day",
  (input: { day: string }) => {
    const finding = sealReviewDayStep(input)
    when(
      "reviews-are-newly-skewed",
      finding,
      ({ is_newly_skewed }) => is_newly_skewed
    ).then(() => {
      sendNotificationsStep(transform(finding, bellOf))
    })
    const reviewDaySealed = createHook("reviewDaySealed", { day: input.day })
    return new WorkflowResponse(finding, { hooks: [reviewDaySealed] })
  }
)

/** The days are chained, so one that fails keeps the later ones waiting. */
defineSweep({
  name: "review-seal-day",
  title: "Seals what every review was at the end of a day",
  schedule: "10 * * * *",
  resumes: true,
  async find({ container, now }, { limit }) {
    const [last] = await reviewIn(container).listSealedDays(1)
    return daysToDo({ after: last?.day ?? null, limit }, now)
  },
  run: ({ key: day }, { container }) =>
    sealReviewDayWorkflow(container).run({ input: { day } }),
  async nextDueAt({ container, now }) {
    const [last] = await reviewIn(container).listSealedDays(1)
    return last ? endOfDay(dayAfter(last.day)) : now
  },
})

const dayAfter = (day: string) => endOfDay(day).toISOString().slice(0, 10)
