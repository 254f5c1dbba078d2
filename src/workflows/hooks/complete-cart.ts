import { completeCartWorkflow } from "@medusajs/medusa/core-flows"
import {
  StepResponse,
  type StepExecutionContext,
} from "@medusajs/framework/workflows-sdk"
import { crashPoint } from "../../lib/crash-point"
import { hookChain } from "../../lib/hook-chain"
import {
  findOrderOfCart,
  holdStock,
  refuseCanceledPayment,
  refuseUnsoundAmounts,
  releaseStock,
  type CompletableCart,
} from "../checkout"
import {
  holdRewards,
  refuseUnheldPoints,
  spendHeldPoints,
  useHeldRewards,
  type CartWithCodes,
  type CartWithPoints,
} from "../loyalty"

type Cart = CompletableCart & CartWithPoints & CartWithCodes

/**
 * Where features meet in the completion of a cart: one line each, in the order
 * in which they must run. See `HookEntry` for what an entry may rely on.
 */

/**
 * May refuse the cart. Nothing of core's is written yet; the cart's lock is held. The
 * stock comes last, because others wait for it from here on.
 */
const validate = hookChain<{ cart: Cart }>(
  refuseUnsoundAmounts,
  refuseCanceledPayment,
  refuseUnheldPoints,
  holdRewards,
  holdStock
)

/**
 * The order and its reservations exist; no money has moved. The stock comes
 * first, because others wait for it up to here.
 */
const beforePaymentAuthorization = hookChain<{ input: { id: string } }>(
  releaseStock,
  useHeldRewards,
  spendHeldPoints
)

/**
 * Money has moved. An entry here must never throw: core would take the payment
 * back but keep its session, and a retry would then place an unpaid order.
 */
const orderCreated = hookChain<{ order_id: string; cart_id: string }>()

type Handler<Input> = (
  input: Input,
  context: StepExecutionContext
) => Promise<StepResponse<unknown, unknown>>
type Hook<Input> = (
  invoke: Handler<Input>,
  compensate: ReturnType<typeof hookChain<Input>>["compensate"]
) => void

// Core defines three hooks and its types tell of one.
const hooks = completeCartWorkflow.hooks as unknown as {
  validate: Hook<{ cart: Cart }>
  beforePaymentAuthorization: Hook<{ input: { id: string } }>
  orderCreated: Hook<{ order_id: string; cart_id: string }>
}

hooks.validate(async (input, context) => {
  crashPoint("checkout.validate")
  // Core runs this hook again when a client repeats itself, and then answers
  // with the order it has. No rule may turn that answer into an error.
  return (await findOrderOfCart(context.container, input.cart.id))
    ? new StepResponse({}, {})
    : validate.invoke(input, context)
}, validate.compensate)

hooks.beforePaymentAuthorization((input, context) => {
  crashPoint("checkout.before-payment-authorization")
  return beforePaymentAuthorization.invoke(input, context)
}, beforePaymentAuthorization.compensate)

hooks.orderCreated((input, context) => {
  crashPoint("checkout.order-created")
  return orderCreated.invoke(input, context)
}, orderCreated.compensate)
