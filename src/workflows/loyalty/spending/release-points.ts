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
  refreshPaymentCollectionForCartWorkflow,
  releaseLockStep,
} from "@medusajs/medusa/core-flows"
import { clock } from "../../../lib/clock"
import { crashPoint } from "../../../lib/crash-point"
import { loyaltyIn } from "../loyalty-service"
import { LOCK_SECONDS, LOCK_WAIT_SECONDS } from "./cart-lock"
import { keepCreditLineStep } from "./keep-credit-line-step"
import { previouslyHeld, putBack } from "./put-back"
import { readOwnCart } from "./spending-cart"
import { writeCreditLineStep } from "./write-credit-line-step"

export interface ReleasePointsInput {
  cart_id: string
  /** From the session, never from the body. */
  customer_id: string
  additional_data?: Record<string, unknown>
}

const releasePointsStep = createStep(
  "release-points",
  async (input: ReleasePointsInput, { container }) => {
    const { id: cart_id } = await readOwnCart(container, input)
    const loyalty = loyaltyIn(container)
    const held = await loyalty.findHeldReservation(cart_id)
    if (held) {
      await loyalty.releaseReservation({ id: held.id, now: clock.now() })
    }
    crashPoint("loyalty.released")
    return new StepResponse({ cart_id }, previouslyHeld(cart_id, held))
  },
  async (before, { container }) => {
    if (before?.held) {
      await putBack(container, before)
    }
  }
)

/**
 * Takes the points off a cart; they are the member's to spend again. A cart
 * that holds none stays as it is.
 *
 * Hooks: `validate` may throw to refuse it; `pointsReleased` runs after, and
 * what it throws lets the cart hold them again, if no other cart was faster.
 * Both run under the cart's lock.
 *
 * @throws {MedusaError} `not_found`, `loyalty_cart_completed`
 */
export const releasePointsWorkflow = createWorkflow(
  "release-points",
  (input: ReleasePointsInput) => {
    const ownerId = transform({}, (_, context) => context.transactionId)
    acquireLockStep({
      key: input.cart_id,
      timeout: LOCK_WAIT_SECONDS,
      ttl: LOCK_SECONDS,
      ownerId,
    })
    const validate = createHook("validate", { input })
    keepCreditLineStep(input.cart_id)
    const released = releasePointsStep(input)
    writeCreditLineStep({ cart_id: input.cart_id })
    refreshPaymentCollectionForCartWorkflow.runAsStep({
      input: { cart_id: input.cart_id },
    })
    const pointsReleased = createHook("pointsReleased", {
      released,
      additional_data: input.additional_data,
    })
    releaseLockStep({ key: input.cart_id, ownerId })
    return new WorkflowResponse(released, {
      hooks: [validate, pointsReleased],
    })
  }
)
