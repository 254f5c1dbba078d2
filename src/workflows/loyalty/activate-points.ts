import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import { clock } from "../../lib/clock"
import { crashPoint } from "../../lib/crash-point"
import { defineSweep } from "../../lib/sweep"
import { expiresAt } from "../../modules/loyalty/domain/dates"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { settleOrderWorkflow } from "./settle-order"
import { positionAt, readPositionAt } from "./sweep-position"

interface ActivatePointsInput {
  order_id: string
}

/** No compensation: what can be spent may be spent at once. */
const activatePointsStep = createStep(
  "activate-points",
  async ({ order_id }: ActivatePointsInput, { container }) => {
    const loyalty = loyaltyIn(container)
    const taken = await loyalty.findOrder(order_id)
    if (!taken) {
      return new StepResponse({ order_id, account_id: "", points: 0 })
    }
    const program = await loyalty.retrieveLoyaltyProgram(taken.program_id)
    const { expiry, time_zone } = readDefinition(program.definition)
    const now = clock.now()
    const expires_at = expiresAt({
      ...{ activated_at: now, days: expiry.days, time_zone },
    })
    const activated = await loyalty.activateOrder({
      ...{ order_id, expires_at, now },
    })
    crashPoint("loyalty.activated")
    return new StepResponse({ order_id, ...activated })
  }
)

/**
 * The return window of an order is over: what it has earned can be spent. What
 * it has to give back is taken first, so that what came back in time is never
 * anybody's to spend.
 */
export const activatePointsWorkflow = createWorkflow(
  "activate-points",
  (input: ActivatePointsInput) => {
    settleOrderWorkflow.runAsStep({ input })
    const activated = activatePointsStep(input)
    when("points-were-activated", activated, ({ points }) => points > 0).then(
      () => {
        const data = transform(activated, ({ account_id, order_id }) => ({
          ...{ id: account_id, order_id },
        }))
        emitEventStep({ eventName: LoyaltyEvents.ACTIVATED, data })
      }
    )
    return new WorkflowResponse(activated)
  }
)

/** An order falls due once; what cannot be settled now is tried again. */
export const activatePoints = defineSweep({
  name: "loyalty-activate-points",
  title: "Lets members spend what they earned once the return window is over",
  schedule: "*/10 * * * *",
  async find({ container, now }, { after, limit }) {
    const orders = await loyaltyIn(container).listDueOrders({
      ...{ now, after: readPositionAt(after), limit },
    })
    return orders.map(({ id, order_id, activates_at }) => ({
      key: order_id,
      position: positionAt(activates_at, id),
    }))
  },
  run: ({ key: order_id }, { container }) =>
    activatePointsWorkflow(container).run({ input: { order_id } }),
  nextDueAt: ({ container }) => loyaltyIn(container).nextOrderActivatesAt(),
})
