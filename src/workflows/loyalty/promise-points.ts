import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import { promisedAt } from "../../modules/loyalty/domain/promise"
import type { PromiseRow } from "../../modules/loyalty/promise-rows"
import { asMostTaxed } from "./as-most-taxed"
import { earnedAs, type SignedPromise } from "./earned-as"
import { earnedByCart } from "./earned-by-cart"
import { loyaltyIn } from "./loyalty-service"
import { readCart, type CoreCart } from "./read-cart"
import { asStranger, snapshotOf } from "./sale-snapshot"

export interface PromisePointsInput {
  cart_id: string
  /** Who asks, from the session and never from the cart; none for strangers. */
  customer_id?: string
}

export interface PromisedPoints {
  points: number
  lines: { item_id: string; points: number }[]
  /** Null where nothing can be earned, or the cart is an order already. */
  promise: Pick<PromiseRow, "token" | "expires_at"> | null
}

const NOTHING: PromisedPoints = { points: 0, lines: [], promise: null }

/** No compensation: it is last, and what was not shown is asked for again. */
const promisePointsStep = createStep(
  "promise-points",
  async (input: PromisePointsInput, { container }) =>
    new StepResponse(await tell(container, input))
)

async function tell(
  container: MedusaContainer,
  { cart_id, customer_id }: PromisePointsInput
): Promise<PromisedPoints> {
  const cart = await readCart(container, cart_id)
  const is_own = Boolean(customer_id) && cart.customer_id === customer_id
  return cart.completed_at
    ? { ...(await earnedByCart(container, { cart_id, is_own })), promise: null }
    : promise(container, await asMostTaxed(container, cart), is_own)
}

/**
 * Core gives a cart to the account whose address somebody has typed. So its
 * member's terms are kept for the order whoever asks, and shown to them alone.
 */
async function promise(
  container: MedusaContainer,
  cart: CoreCart,
  is_own: boolean
): Promise<PromisedPoints> {
  const loyalty = loyaltyIn(container)
  const now = promisedAt(clock.now())
  const program = await loyalty.findActiveProgram(cart.sales_channel_id)
  const told = await loyalty.findPromise(cart.id)
  const asked = { cart, program_id: program?.id, told }
  const snapshot = await snapshotOf(container, cart, now)
  const kept = await earnedAs(container, asked, snapshot)
  const isShown = is_own || !snapshot.customer.id
  const shown = isShown
    ? kept
    : await earnedAs(container, asked, asStranger(snapshot))
  if (!kept || !shown) {
    return NOTHING
  }
  await keepPromise(container, kept, told)
  const { points, lines } = shown.earning
  return {
    points,
    lines: lines.map(({ line_id, points: n }) => ({
      ...{ item_id: line_id, points: n },
    })),
    promise: { token: shown.token, expires_at: shown.expires_at },
  }
}

async function keepPromise(
  container: MedusaContainer,
  { cart_id, token, expires_at, terms, earning: { points } }: SignedPromise,
  told: PromiseRow | undefined
) {
  if (token !== told?.token) {
    await loyaltyIn(container).notePromise({
      ...{ cart_id, points, token, expires_at },
      group_ids: terms.group_ids ?? [],
    })
  }
}

/**
 * Tells what a cart earns, and keeps the terms of it for a day: whatever is put
 * into the cart meanwhile earns by them, unless today's rules give more.
 */
export const promisePointsWorkflow = createWorkflow(
  "promise-points",
  (input: PromisePointsInput) => new WorkflowResponse(promisePointsStep(input))
)
