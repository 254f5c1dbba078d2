import type { BigNumberInput } from "@medusajs/framework/types"
import { PaymentSessionStatus } from "@medusajs/framework/utils"
import type { FoundCompletion } from "./repair-decision"

/** What core holds about the money of a cart or an order. */
export interface PaymentCollection {
  payments?: {
    currency_code: string
    canceled_at: string | null
    captures?: Capture[]
  }[]
  payment_sessions?: {
    id: string
    status: string
    raw_amount: BigNumberInput
    currency_code: string
  }[]
}

export interface Capture {
  id: string
  raw_amount: BigNumberInput
}

export interface Transaction {
  order_id: string
  amount: BigNumberInput
  currency_code: string
  reference: string
  reference_id: string
}

const CAPTURE = "capture"

export function paymentOf(
  collections: PaymentCollection[]
): FoundCompletion["payment"] {
  const payments = collections.flatMap((each) => each.payments ?? [])
  if (payments.some(({ canceled_at }) => !canceled_at)) {
    return "live"
  }
  const isDeferred = collections
    .flatMap((each) => each.payment_sessions ?? [])
    .some(({ status }) => status === PaymentSessionStatus.PENDING_AUTHORIZATION)
  if (isDeferred) {
    return "deferred"
  }
  return payments.length ? "canceled" : "none"
}

/** Money that was captured and that the order does not know of. */
export function missingCaptures(order: {
  id: string
  transactions?: { reference: string; reference_id: string }[]
  payment_collections?: PaymentCollection[]
}): Transaction[] {
  const known = (order.transactions ?? [])
    .filter(({ reference }) => reference === CAPTURE)
    .map(({ reference_id }) => reference_id)
  return (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .flatMap(({ captures, currency_code }) =>
      transactionsOf(order.id, currency_code, captures ?? [])
    )
    .filter(({ reference_id }) => !known.includes(reference_id))
}

export function transactionsOf(
  orderId: string,
  currencyCode: string,
  captures: Capture[]
): Transaction[] {
  return captures.map(({ id, raw_amount }) => ({
    order_id: orderId,
    amount: raw_amount,
    currency_code: currencyCode,
    reference: CAPTURE,
    reference_id: id,
  }))
}
