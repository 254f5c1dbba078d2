import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN, OrderStatus } from "@medusajs/framework/utils"
import { isSameMoney, type Money } from "./amounts"

/** How a completion that was cut short can be noticed. */
export const FINDERS = ["interrupted", "unpaid", "stray"] as const
export type Finder = (typeof FINDERS)[number]

/** What a look at it came to. Only after `failed` is there another. */
export const OUTCOMES = [
  "nothing",
  "announced",
  "completed",
  "resumed",
  "canceled",
  "failed",
] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Everything a decision needs, read while the cart was locked. */
export interface FoundCompletion {
  finder: Finder
  /** Whether core's own run told of the order, or is still bound to. */
  was_announced: boolean
  /** Whether core gave up on the run and told the shopper so. */
  was_given_up: boolean
  payment: "live" | "deferred" | "canceled" | "none"
  session?: Money & { id: string }
  order?: {
    id: string
    status: string
    total: BigNumberInput
    currency_code: string
    age_ms: number
    is_reserved: boolean
    is_fulfilled: boolean
  }
}

/** Who has heard nothing for a day counts on nothing any more. */
const CHARGE_WITHIN_MS = 24 * 3600 * 1000

export type RepairDecision =
  | { verb: "leave"; reason: string }
  | { verb: "resume" }
  | { verb: "announce" }
  | { verb: "authorize"; session_id: string }
  | { verb: "cancel"; reason: string; session_id?: string }

/**
 * Decides what is still missing after a completion was cut short.
 *
 * An order whose money is there is told of; one whose money can be had is
 * paid; any other is cancelled, because an unpaid order that keeps stock and
 * looks placed is worse than one the shopper has to repeat.
 */
export function decideRepair(found: FoundCompletion): RepairDecision {
  const { order, was_announced } = found
  if (!order) {
    return decideWithoutOrder(found)
  }
  if (order.status === OrderStatus.CANCELED) {
    // The cancelling itself may have been cut short.
    return found.finder === "interrupted" && !was_announced
      ? { verb: "cancel", reason: "order_canceled" }
      : { verb: "leave", reason: "order_canceled" }
  }
  if (found.finder === "stray") {
    return { verb: "cancel", reason: "never_linked_to_cart" }
  }
  if (isSecured(found)) {
    return was_announced
      ? { verb: "leave", reason: "sound" }
      : { verb: "announce" }
  }
  if (order.status !== OrderStatus.PENDING || order.is_fulfilled) {
    return { verb: "leave", reason: "taken_on_by_merchant" }
  }
  return decideUnpaid(found, order)
}

function decideWithoutOrder(found: FoundCompletion): RepairDecision {
  if (found.payment !== "live") {
    return { verb: "leave", reason: "no_order" }
  }
  // Told that it failed, the shopper may have bought elsewhere.
  return found.was_given_up
    ? { verb: "leave", reason: "payment_without_order" }
    : { verb: "resume" }
}

function isSecured({ order, payment }: FoundCompletion) {
  return (
    payment === "live" ||
    // Bank transfers and the like: core places the order before the money.
    payment === "deferred" ||
    MathBN.lte(order?.total ?? 0, 0)
  )
}

function decideUnpaid(
  found: FoundCompletion,
  order: NonNullable<FoundCompletion["order"]>
): RepairDecision {
  const { payment, session } = found
  if (payment === "canceled") {
    return { verb: "cancel", reason: "payment_canceled" }
  }
  if (!session) {
    return { verb: "cancel", reason: "no_open_payment_session" }
  }
  const cancel = (reason: string): RepairDecision => ({
    verb: "cancel",
    reason,
    session_id: session.id,
  })
  if (!order.is_reserved) {
    return cancel("stock_not_reserved")
  }
  const due = { amount: order.total, currency_code: order.currency_code }
  if (!isSameMoney(session, due)) {
    return cancel("payment_amount_mismatch")
  }
  // Only somebody whose completion simply stopped still waits for its end.
  // Others saw an error, or long had the order, and must not be charged now.
  if (found.finder !== "interrupted" || found.was_given_up) {
    return cancel("completion_given_up")
  }
  return order.age_ms > CHARGE_WITHIN_MS
    ? cancel("too_late_to_charge")
    : { verb: "authorize", session_id: session.id }
}
