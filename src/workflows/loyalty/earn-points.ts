import type { MedusaContainer } from "@medusajs/framework/types"
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
import {
  computeEarning,
  SHIPPING_LINE_ID,
} from "../../modules/loyalty/domain/earning"
import { readDefinition } from "../../modules/loyalty/domain/program"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { noteDeliveryStep } from "./note-delivery"
import {
  readCoreOrder,
  readOrderSnapshot,
  type CoreOrder,
} from "./read-order-snapshot"

interface EarnPointsInput {
  order_id: string
}

interface Earned {
  order_id: string
  account_id: string | null
  points: number
}

/** No compensation: what an order has earned is taken back by its refund. */
const earnPointsStep = createStep(
  "earn-points",
  async ({ order_id }: EarnPointsInput, { container }) => {
    const known = await loyaltyIn(container).findOrder(order_id)
    const order = known ? undefined : await readCoreOrder(container, order_id)
    const earned =
      order && isMembers(order) ? await earn(container, order) : undefined
    const nothing: Earned = { order_id, account_id: null, points: 0 }
    return new StepResponse(earned ?? nothing)
  }
)

/** Whoever buys as a guest can claim the points later. */
const isMembers = ({ status, is_draft_order, customer }: CoreOrder) =>
  customer?.has_account && !is_draft_order && status !== "canceled"

async function earn(
  container: MedusaContainer,
  order: CoreOrder
): Promise<Earned | undefined> {
  const loyalty = loyaltyIn(container)
  const program = await loyalty.findActiveProgram(order.sales_channel_id)
  if (!program) {
    return undefined
  }
  const { id: order_id, currency_code } = order
  const snapshot = await readOrderSnapshot(container, order)
  const earning = computeEarning(readDefinition(program.definition), snapshot)
  const { id: account_id } = await loyalty.openAccount(snapshot.customer.id)
  const { is_new } = await loyalty.earnOrder({
    order: {
      ...{ order_id, account_id, program_id: program.id, currency_code },
      placed_at: snapshot.at,
    },
    lines: earning.lines
      .filter(({ points }) => points > 0)
      .map(({ line_id, points, rule_ids }) => ({
        line_item_id: earningLineOf(order_id, line_id),
        ...{ points, details: { program_id: program.id, rule_ids } },
      })),
    now: clock.now(),
  })
  return { order_id, account_id, points: is_new ? earning.points : 0 }
}

/** Lines of shipping have one name in every order. */
const earningLineOf = (order_id: string, line_id: string) =>
  line_id === SHIPPING_LINE_ID ? `${order_id}.${line_id}` : line_id

/**
 * Takes an order over from core with all it earns, and when it has arrived
 * says from when on that can be spent. As often as anybody tells of it.
 */
export const earnPointsWorkflow = createWorkflow(
  "earn-points",
  (input: EarnPointsInput) => {
    const earned = earnPointsStep(input)
    noteDeliveryStep(input)
    when("points-were-earned", earned, ({ points }) => points > 0).then(() => {
      const data = transform(earned, ({ account_id, order_id }) => ({
        ...{ id: account_id, order_id },
      }))
      emitEventStep({ eventName: LoyaltyEvents.EARNED, data })
    })
    return new WorkflowResponse(earned)
  }
)
