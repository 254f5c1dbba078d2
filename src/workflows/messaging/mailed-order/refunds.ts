import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

export const REFUND_FIELDS = [
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.created_at",
]

export interface CoreRefund {
  id: string
  amount: BigNumberInput
  created_at: Date | string
}

export interface RefundedOrder {
  payment_collections?: { payments?: { refunds?: CoreRefund[] }[] }[]
}

export function refundsOf({ payment_collections = [] }: RefundedOrder) {
  return payment_collections
    .flatMap(({ payments = [] }) => payments)
    .flatMap(({ refunds = [] }) => refunds)
}

/**
 * All that went back until the order was cancelled, earlier refunds as well:
 * whoever got everything back before must not read that nothing was charged.
 */
export function refundedUntilCanceled(
  order: RefundedOrder & {
    created_at: Date | string
    canceled_at: Date | string | null
  }
) {
  const placed = new Date(order.created_at)
  const canceled = new Date(order.canceled_at ?? 0)
  const amounts = refundsOf(order)
    .filter(({ created_at }) => {
      const refunded = new Date(created_at)
      return refunded >= placed && refunded <= canceled
    })
    .map(({ amount }) => amount)
  return MathBN.sum(...amounts, 0)
}
