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
  SHIPPING_LINE_ID,
  type OrderSnapshot,
} from "../../modules/loyalty/domain/earning"
import { termsOf, type Terms } from "../../modules/loyalty/domain/promise"
import { asClaimed, readClaimant } from "./claimed-order"
import { earnMost, type EarnedByTerms } from "./earn-by-terms"
import { LoyaltyEvents } from "./events"
import { loyaltyIn } from "./loyalty-service"
import { noteDeliveryStep } from "./note-delivery"
import { orderAsPlaced } from "./order-as-placed"
import { promisedTerms } from "./promised-terms"
import {
  readCoreOrder,
  readOrderSnapshot,
  readOrderSnapshots,
  type CoreOrder,
} from "./read-order-snapshot"

export interface EarnPointsInput {
  order_id: string
  /** For an order of a guest, who has proved that it was theirs. */
  guest_claim_id?: string
}

interface Earned {
  order_id: string
  account_id: string | null
  points: number
}

/** No compensation: what an order has earned is taken back by its refund. */
const earnPointsStep = createStep(
  "earn-points",
  async ({ order_id, guest_claim_id }: EarnPointsInput, { container }) => {
    const known = await loyaltyIn(container).findOrder(order_id)
    const order = known
      ? undefined
      : await readOrder(container, { order_id, guest_claim_id })
    const earned =
      order && isMembers(order)
        ? await earn(container, orderAsPlaced(order), guest_claim_id)
        : undefined
    const nothing: Earned = { order_id, account_id: null, points: 0 }
    return new StepResponse(earned ?? nothing)
  }
)

/** As core has it; one that is claimed, as its member's. */
async function readOrder(
  container: MedusaContainer,
  { order_id, guest_claim_id }: EarnPointsInput
) {
  const order = await readCoreOrder(container, order_id)
  if (!order || !guest_claim_id) {
    return order
  }
  const claimant = await readClaimant(container, guest_claim_id)
  return claimant && asClaimed(order, claimant)
}

/** Whoever buys as a guest can claim the points later. */
const isMembers = ({ status, is_draft_order, customer }: CoreOrder) =>
  customer?.has_account && !is_draft_order && status !== "canceled"

async function earn(
  container: MedusaContainer,
  order: CoreOrder,
  guest_claim_id?: string
): Promise<Earned | undefined> {
  const loyalty = loyaltyIn(container)
  const program = await loyalty.findActiveProgram(order.sales_channel_id)
  if (!program) {
    return undefined
  }
  const { id: order_id, currency_code } = order
  // What was bought as a guest earns by the tier of then: often there was none.
  const [snapshot] = guest_claim_id
    ? await readOrderSnapshots(container, [order])
    : [await readOrderSnapshot(container, order)]
  const today = termsOf(program.id, snapshot)
  const told = await promisedTerms(container, order, snapshot)
  const earned = await earnMost(container, [today, ...told], snapshot)
  const { id: account_id } = await loyalty.openAccount(snapshot.customer.id)
  const { is_new } = await loyalty.earnOrder({
    order: {
      ...{ order_id, account_id, currency_code, guest_claim_id },
      program_id: earned.terms.program_id,
      placed_at: snapshot.at,
    },
    lines: linesOf(order_id, snapshot, { earned, today }),
    now: clock.now(),
  })
  return { order_id, account_id, points: is_new ? earned.earning.points : 0 }
}

/** An entry that keeps a promise says so, and what today's rules would be. */
function linesOf(
  order_id: string,
  { lines }: OrderSnapshot,
  { earned, today }: { earned: EarnedByTerms; today: Terms }
) {
  const { program_id, at } = earned.terms
  const promised =
    program_id === today.program_id && at === today.at
      ? {}
      : { promised_at: at, program_id_today: today.program_id }
  return earned.earning.lines
    .filter(({ points }) => points > 0)
    .map(({ line_id, points, rule_ids }) => ({
      line_item_id: earningLineOf(order_id, line_id),
      // Of a line that was removed before, what it gives is none of its units'.
      quantity: lines.find(({ id }) => id === line_id)?.quantity || undefined,
      ...{ points, details: { program_id, rule_ids, ...promised } },
    }))
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
