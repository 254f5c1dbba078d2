import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import {
  acquireLockStep,
  emitEventStep,
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { LoyaltyEvents } from "../events"
import { LOCK_SECONDS, LOCK_WAIT_SECONDS } from "./cart-lock"
import { settleCart } from "./settle-cart"

interface SettleCartPointsInput {
  cart_id: string
}

/** No compensation: what it has settled is right, whatever follows. */
const settleCartStep = createStep(
  "settle-cart",
  async ({ cart_id }: SettleCartPointsInput, { container }) =>
    new StepResponse(await settleCart(container, cart_id))
)

/**
 * Settles the points of one cart: those of an order are spent, those of a cart
 * that nobody completes are free, and what an open cart is paid with is what it
 * holds and takes. As often as anybody likes.
 */
export const settleCartPointsWorkflow = createWorkflow(
  "settle-cart-points",
  (input: SettleCartPointsInput) => {
    const ownerId = transform({}, (_, context) => context.transactionId)
    acquireLockStep({
      key: input.cart_id,
      timeout: LOCK_WAIT_SECONDS,
      ttl: LOCK_SECONDS,
      ownerId,
    })
    const settled = settleCartStep(input)
    when("cart-is-open", settled, ({ is_open }) => is_open).then(() => {
      refreshPaymentCollectionForCartWorkflow.runAsStep({
        input: { cart_id: input.cart_id },
      })
    })
    releaseLockStep({ key: input.cart_id, ownerId })
    when(
      "points-were-spent",
      settled,
      ({ redeemed }) => !!redeemed.length
    ).then(() => {
      const data = transform(settled, ({ redeemed }) => redeemed)
      emitEventStep({ eventName: LoyaltyEvents.REDEEMED, data })
    })
    return new WorkflowResponse(settled)
  }
)
