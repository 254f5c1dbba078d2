import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { defineSweep } from "../../lib/sweep"
import { findUntakenOrders } from "./core-tables/changed-lines"
import { readSoldLines } from "./read-sold-lines"
import { reviewIn } from "./review-service"

/** No compensation: what was sold stays sold. */
const takePurchasesStep = createStep(
  "take-purchases",
  async ({ order_ids }: { order_ids: string[] }, { container }) => {
    const lines = await readSoldLines(container, order_ids)
    const purchases = await reviewIn(container).takePurchases(
      lines,
      clock.now()
    )
    return new StepResponse({
      line_item_ids: purchases.map((line) => line.line_item_id),
    })
  }
)

/**
 * Takes the lines of orders over from core: what was sold to whom, and when it
 * reached them. As often as anybody tells of them.
 */
export const takePurchasesWorkflow = createWorkflow(
  "take-purchases",
  (input: { order_ids: string[] }) =>
    new WorkflowResponse(takePurchasesStep(input))
)

/** Takes over what the events did not tell. */
defineSweep({
  name: "review-take-purchases",
  title: "Takes over what was sent, delivered or sent back and nobody told",
  schedule: "*/5 * * * *",
  async find({ container }, page) {
    const ids = await findUntakenOrders(container, page)
    return ids.map((id) => ({ key: id, position: id }))
  },
  run: ({ key: id }, { container }) =>
    takePurchasesWorkflow(container).run({ input: { order_ids: [id] } }),
})
