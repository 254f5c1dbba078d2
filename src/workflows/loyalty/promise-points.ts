import type { MedusaContainer } from "@medusajs/framework/types"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { clock } from "../../lib/clock"
import {
  isFresh,
  promisedAt,
  promiseEndsAt,
  termsOf,
  type Terms,
} from "../../modules/loyalty/domain/promise"
import type { PromiseRow } from "../../modules/loyalty/promise-rows"
import { asMostTaxed } from "./as-most-taxed"
import { earnMost, type EarnedByTerms } from "./earn-by-terms"
import { earnedByCart } from "./earned-by-cart"
import { loyaltyIn } from "./loyalty-service"
import { signPromise } from "./promise-token"
import { termsIn, termsOfLines } from "./promised-terms"
import { readCart, type CoreCart } from "./read-cart"
import { snapshotOf } from "./sale-snapshot"

export interface PromisePointsInput {
  cart_id: string
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
  async ({ cart_id }: PromisePointsInput, { container }) =>
    new StepResponse(await tell(container, cart_id))
)

async function tell(
  container: MedusaContainer,
  cart_id: string
): Promise<PromisedPoints> {
  const cart = await readCart(container, cart_id)
  return cart.completed_at
    ? { ...(await earnedByCart(container, cart_id)), promise: null }
    : promise(container, await asMostTaxed(container, cart))
}

async function promise(
  container: MedusaContainer,
  cart: CoreCart
): Promise<PromisedPoints> {
  const loyalty = loyaltyIn(container)
  const now = promisedAt(clock.now())
  const program = await loyalty.findActiveProgram(cart.sales_channel_id)
  const told = await loyalty.findPromise(cart.id)
  const snapshot = await snapshotOf(container, cart, now)
  const terms = inTurn(
    told && termsIn(told, snapshot.customer, now),
    program && termsOf(program.id, snapshot),
    now
  )
  if (!terms) {
    return NOTHING
  }
  const ofPages = termsOfLines(cart.items, snapshot.customer, now)
  const earned = await earnMost(container, [...terms, ...ofPages], snapshot)
  const { points, lines } = earned.earning
  return {
    points,
    lines: lines.map(({ line_id, points: n }) => ({
      ...{ item_id: line_id, points: n },
    })),
    promise: await keepPromise(container, {
      ...{ cart_id: cart.id, customer_id: snapshot.customer.id, told, earned },
    }),
  }
}

/** What was told within the hour goes first, so that nothing is written. */
function inTurn(
  told: Terms | undefined,
  today: Terms | undefined,
  now: Date
): [Terms, ...Terms[]] | undefined {
  if (told && today) {
    return isFresh(told.at, now) ? [told, today] : [today, told]
  }
  const only = told ?? today
  return only && [only]
}

async function keepPromise(
  container: MedusaContainer,
  {
    cart_id,
    customer_id,
    told,
    earned: { terms, earning },
  }: {
    cart_id: string
    customer_id: string
    told?: PromiseRow
    earned: EarnedByTerms
  }
): Promise<Pick<PromiseRow, "token" | "expires_at">> {
  const { points } = earning
  const expires_at = promiseEndsAt(terms.at)
  const token = signPromise({
    ...{ about: "cart", subject_id: cart_id, customer_id },
    ...{ terms, points, expires_at },
  })
  if (token !== told?.token) {
    await loyaltyIn(container).notePromise({
      ...{ cart_id, points, token, expires_at },
      group_ids: terms.group_ids ?? [],
    })
  }
  return { token, expires_at }
}

/**
 * Tells what a cart earns, and keeps the terms of it for a day: whatever is put
 * into the cart meanwhile earns by them, unless today's rules give more.
 */
export const promisePointsWorkflow = createWorkflow(
  "promise-points",
  (input: PromisePointsInput) => new WorkflowResponse(promisePointsStep(input))
)
