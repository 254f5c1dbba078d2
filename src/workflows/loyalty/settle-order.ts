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
import { crashPoint } from "../../lib/crash-point"
import { endOfDayAfter } from "../../modules/loyalty/domain/dates"
import {
  readDefinition,
  type ProgramDefinition,
} from "../../modules/loyalty/domain/program"
import { settleOrder } from "../../modules/loyalty/domain/settling"
import { creditPoints } from "./credit-points"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { readOrderNow } from "./read-order-now"
import { whileSettling } from "./settling-lock"

interface SettleOrderInput {
  order_id: string
}

interface Settled {
  order_id: string
  account_id: string | null
  /** What was taken back of what it had earned. */
  clawed_back: number
  /** What was given back of what it was paid with. */
  restored: number
}

/** No compensation: each part is due by itself, and stays. */
const settleOrderStep = createStep(
  "settle-order",
  async ({ order_id }: SettleOrderInput, { container }) =>
    new StepResponse(
      await whileSettling(container, order_id, () =>
        settle(container, order_id)
      )
    )
)

async function settle(
  container: MedusaContainer,
  order_id: string
): Promise<Settled> {
  const loyalty = loyaltyIn(container)
  const taken = await loyalty.findOrder(order_id)
  const spent = await loyalty.listSpent(order_id)
  const settled: Settled = {
    ...{ order_id, account_id: taken?.account_id ?? null },
    ...{ clawed_back: 0, restored: 0 },
  }
  if (!taken && !spent.length) {
    return settled
  }
  const seen = await readOrderNow(container, order_id, spent)
  const settlement = settleOrder(seen.now)
  const program = taken
    ? await loyalty.retrieveLoyaltyProgram(taken.program_id)
    : await loyalty.findActiveProgram(seen.core?.sales_channel_id ?? null)
  const definition = program && readDefinition(program.definition)
  crashPoint("loyalty.order-seen")
  const now = clock.now()
  if (taken && definition) {
    const earned = await loyalty.listEarnings(order_id)
    const lines = earned.map(({ line_item_id, quantity }) => ({
      ...{ line_item_id, share: settlement.shareOf(line_item_id, quantity) },
    }))
    const policy = definition.clawback
    const { points } = await loyalty.settleLines({
      ...{ order_id, lines, policy, now },
    })
    settled.clawed_back = points
  }
  crashPoint("loyalty.clawed-back")
  // Before the points: what core does not know of it would owe in money.
  await creditPoints(container, { order_id, ...seen, spent, settlement })
  crashPoint("loyalty.credited")
  for (const { id: reservation_id } of spent) {
    const { account_id, points } = await loyalty.settleReservation({
      ...{ reservation_id, order_id, share: settlement.restored, now },
      grace_until: definition && graceUntil(definition, now),
    })
    settled.account_id ??= account_id
    settled.restored += points
    crashPoint("loyalty.restored")
  }
  const { settled_as } = seen
  const ended_at = seen.now.is_canceled ? now : null
  await loyalty.noteSettled({ order_id, settled_as, ended_at })
  crashPoint("loyalty.settled")
  return settled
}

function graceUntil({ expiry, time_zone }: ProgramDefinition, now: Date) {
  const { grace_days } = expiry
  return grace_days ? endOfDayAfter(now, grace_days, time_zone) : undefined
}

/**
 * Gives back what an order has to give back by its present state: takes points
 * that it has earned, and returns those that paid for it. As often as anybody
 * tells that it has changed.
 *
 * @throws {RequestProblem} `conflict` while others settle or change the order
 */
export const settleOrderWorkflow = createWorkflow(
  "settle-order",
  (input: SettleOrderInput) => {
    const settled = settleOrderStep(input)
    const data = transform(settled, ({ account_id, order_id }) => ({
      ...{ id: account_id, order_id },
    }))
    when("points-were-clawed-back", settled, (s) => s.clawed_back > 0).then(
      () => {
        emitEventStep({ eventName: LoyaltyEvents.CLAWED_BACK, data }).config({
          name: "emit-clawed-back",
        })
      }
    )
    when("points-were-restored", settled, (s) => s.restored > 0).then(() => {
      emitEventStep({ eventName: LoyaltyEvents.RESTORED, data }).config({
        name: "emit-restored",
      })
    })
    return new WorkflowResponse(settled)
  }
)
