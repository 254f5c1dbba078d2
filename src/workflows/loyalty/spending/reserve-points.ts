import {
  createHook,
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { crashPoint } from "../../../lib/crash-point"
import { LoyaltyEvents } from "../events"
import { loyaltyIn } from "../loyalty-service"
import { LOCK_SECONDS, LOCK_WAIT_SECONDS } from "./cart-lock"
import { holdPoints } from "./hold-points"
import { keepCreditLineStep } from "./keep-credit-line-step"
import { previouslyHeld, putBack } from "./put-back"
import { readOwnCart } from "./spending-cart"
import { writeCreditLineStep } from "./write-credit-line-step"

export interface ReservePointsInput {
  cart_id: string
  /** From the session, never from the body. */
  customer_id: string
  points: number
  additional_data?: Record<string, unknown>
}

const reservePointsStep = createStep(
  "reserve-points",
  async (input: ReservePointsInput, { container }) => {
    const cart = await readOwnCart(container, input)
    const before = await loyaltyIn(container).findHeldReservation(cart.id)
    crashPoint("loyalty.reserving")
    const held = await holdPoints(container, cart, input, before)
    crashPoint("loyalty.reserved")
    const { id, account_id, points, amount, currency_code, expires_at } = held
    return new StepResponse(
      {
        ...{ id, account_id, cart_id: cart.id, points, amount, currency_code },
        expires_at: expires_at.toISOString(),
      },
      previouslyHeld(cart.id, before)
    )
  },
  async (before, { container }) => {
    if (before) {
      await putBack(container, before)
    }
  }
)

/**
 * Pays a part of a cart with points, in place of what it was to pay with them
 * before. They are set aside until the cart is completed, or an hour has passed
 * in which nobody asked for them again.
 *
 * Hooks: `validate` may throw to refuse it; `pointsReserved` runs after, and
 * what it throws leaves the cart as it was. Both run under the cart's lock.
 *
 * @throws {MedusaError} `not_found`, `loyalty_cart_completed`,
 * `loyalty_program_missing`, and what `checkRedemption` throws
 */
export const reservePointsWorkflow = createWorkflow(
  "reserve-points",
  (input: ReservePointsInput) => {
    const ownerId = transform({}, (_, context) => context.transactionId)
    acquireLockStep({
      key: input.cart_id,
      timeout: LOCK_WAIT_SECONDS,
      ttl: LOCK_SECONDS,
      ownerId,
    })
    const validate = createHook("validate", { input })
    keepCreditLineStep(input.cart_id)
    const reservation = reservePointsStep(input)
    writeCreditLineStep({ cart_id: input.cart_id })
    refreshPaymentCollectionForCartWorkflow.runAsStep({
      input: { cart_id: input.cart_id },
    })
    const pointsReserved = createHook("pointsReserved", {
      reservation,
      additional_data: input.additional_data,
    })
    releaseLockStep({ key: input.cart_id, ownerId })
    const data = transform(reservation, ({ id, account_id, cart_id }) => ({
      ...{ id: account_id, reservation_id: id, cart_id },
    }))
    emitEventStep({ eventName: LoyaltyEvents.RESERVED, data })
    return new WorkflowResponse(reservation, {
      hooks: [validate, pointsReserved],
    })
  }
)
