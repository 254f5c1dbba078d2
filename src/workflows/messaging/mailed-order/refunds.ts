import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

/** Cancelling asks the payment provider for each refund before it is done. */
export const CANCELING_MINUTES = 2

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

/** What went back because the order was cancelled; see the finder of refunds. */
export function refundedByCanceling(
  order: RefundedOrder & { canceled_at: Date | string | null }
) {
  const canceled = new Date(order.canceled_at ?? 0).getTime()
  const earliest = canceled - CANCELING_MINUTES * 60_000
  const amounts = refundsOf(order)
    .filter(({ created_at }) => {
      const refunded = new Date(created_at).getTime()
      return refunded >= earliest && refunded <= canceled
    })
    .map(({ amount }) => amount)
  return MathBN.sum(...amounts, 0)
}
