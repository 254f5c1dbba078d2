import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import { restoreFor, type Restoring, type SpentPoints } from "./restore"

interface Refunding {
  spent: SpentPoints
  /** Items, shipping and tax before credit. */
  order_total: BigNumberInput
  /** What was given back before, in money and points together. */
  refunded_before: BigNumberInput
  /** What is to be given back now: the price of what was returned. */
  value: BigNumberInput
}

export interface SplitRefund extends Restoring {
  /** What is left for the money refund, exactly, as text. */
  money: string
}

/**
 * Splits a refund as the order was paid, so that points never become cash. The
 * credit line for `amount` goes before the refund of `money`: core then owes
 * just that. Where points have to catch up on earlier refunds, the points may
 * be worth more than `value`; then nothing is left for money.
 */
export function splitRefund(refunding: Refunding): SplitRefund {
  const { spent, order_total, refunded_before, value } = refunding
  const gone = MathBN.add(refunded_before, value)
  const restoring = restoreFor(spent, { gone, of: order_total })
  const money = MathBN.max(0, MathBN.sub(value, restoring.amount))
  return { ...restoring, money: money.toFixed() }
}
