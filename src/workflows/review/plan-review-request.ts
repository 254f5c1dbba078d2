import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { defineSweep } from "../../lib/sweep"
import { firstIdSince } from "../../lib/ulid-time"
import { firstAskAt } from "../../modules/review/domain/asking"
import { readSettings } from "./read-settings"
import { readSoldLines } from "./read-sold-lines"
import { reviewIn } from "./review-service"

const LOOK_BACK_DAYS = 60
const DAY_MS = 86_400_000

/** No compensation: planned again, it is the same request. */
const planReviewRequestStep = createStep(
  "plan-review-request",
  async ({ order_id }: { order_id: string }, { container }) => {
    const reviews = reviewIn(container)
    const now = clock.now()
    const sold = await readSoldLines(container, [order_id])
    const lines = await reviews.takePurchases(sold, now)
    const [line] = lines
    const settings = await readSettings(
      container,
      line?.sales_channel_id ?? null
    )
    const due_at = firstAskAt(lines, settings)
    if (due_at) {
      const { customer_id, sales_channel_id } = line
      const request = { order_id, customer_id, sales_channel_id, due_at }
      await reviews.planRequest(request, now)
    }
    return new StepResponse({ due_at })
  }
)

/**
 * Plans to ask whoever bought something what they think of it, some days after
 * they have it. Once per order, however often it is told.
 */
export const planReviewRequestWorkflow = createWorkflow(
  "plan-review-request",
  (input: { order_id: string }) =>
    new WorkflowResponse(planReviewRequestStep(input))
)

defineSweep({
  name: "review-plan-requests",
  title: "Plans to ask about what was sent or delivered and nobody told",
  schedule: "*/5 * * * *",
  async find({ container }, page) {
    // Real time: ids are stamped with it.
    const since = Date.now() - LOOK_BACK_DAYS * DAY_MS
    const ids = await reviewIn(container).listUnplannedOrders({
      ...page,
      since_id: firstIdSince("revbuy", since),
    })
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: order_id }, { container }) =>
    planReviewRequestWorkflow(container).run({ input: { order_id } }),
})
