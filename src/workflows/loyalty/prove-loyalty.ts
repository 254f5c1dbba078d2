import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { sendNotificationsStep } from "@medusajs/medusa/core-flows"
import { defineSweep } from "../../lib/sweep"
import { loyaltyIn } from "./loyalty-service"

interface ProvedDay {
  day: string
  violations: number
  rules: string[]
}

const proveLoyaltyStep = createStep(
  "prove-loyalty",
  async ({ day }: { day: string }, { container }) => {
    const { violations } = await loyaltyIn(container).prove()
    const rules = [...new Set(violations.map(({ rule }) => rule))]
    const proved: ProvedDay = { day, violations: violations.length, rules }
    return new StepResponse(proved)
  }
)

const bellOf = ({ day, violations, rules }: ProvedDay) => [
  {
    to: "",
    channel: "feed",
    template: "admin-ui",
    data: {
      title: "The points book does not add up",
      description: `${violations} violations of ${rules.join(", ")}. GET /admin/loyalty-proof names each with what was expected and what was found.`,
    },
    // One bell a day, however often this is run.
    idempotency_key: `loyalty-proof-${day}`,
  },
]

/** Recomputes the points book, and rings the admin's bell if it is wrong. */
export const proveLoyaltyWorkflow = createWorkflow(
  "prove-loyalty",
  (input: { day: string }) => {
    const proved = proveLoyaltyStep(input)
    when("loyalty-is-wrong", proved, ({ violations }) => violations > 0).then(
      () => {
        sendNotificationsStep(transform(proved, bellOf))
      }
    )
    return new WorkflowResponse(proved)
  }
)

/** Once a day: a day that was missed is proved by the next. */
defineSweep({
  name: "loyalty-prove",
  title: "Recomputes the points book and rings the bell if it is wrong",
  schedule: "40 3 * * *",
  resumes: true,
  find({ now }, { after }) {
    const day = now.toISOString().slice(0, 10)
    const isDone = after !== null && after >= day
    return Promise.resolve(isDone ? [] : [{ key: day, position: day }])
  },
  run: ({ key: day }, { container }) =>
    proveLoyaltyWorkflow(container).run({ input: { day } }),
})
