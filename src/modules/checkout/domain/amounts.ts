import type { BigNumberInput } from "@medusajs/framework/types"
import {
  defaultCurrencies,
  MathBN,
  MedusaError,
  PaymentSessionStatus,
} from "@medusajs/framework/utils"

export interface Money {
  amount: BigNumberInput
  currency_code: string
}

export interface PayableCart {
  id: string
  total: BigNumberInput
  currency_code: string
  payment_collection?:
    (Money & { payment_sessions?: PayableSession[] | null }) | null
}

interface PayableSession extends Money {
  id: string
  status: string
}

/** In these states core offers a session to its provider once more. */
const OPEN_STATUSES: string[] = [
  PaymentSessionStatus.PENDING,
  PaymentSessionStatus.REQUIRES_MORE,
  PaymentSessionStatus.AUTHORIZED,
  PaymentSessionStatus.CAPTURED,
  PaymentSessionStatus.PENDING_AUTHORIZATION,
]

/** The session that core will authorise: the first that is still open. */
export function findOpenSession<Session extends { status: string }>(
  sessions: Session[] | null | undefined
) {
  return sessions?.find(({ status }) => OPEN_STATUSES.includes(status))
}

/**
 * Refuses a cart whose payment is not for what the cart costs. Core authorises
 * a session for the amount it was made with, however old that is.
 *
 * @throws {MedusaError} `checkout_negative_total` or
 * `checkout_payment_amount_mismatch`
 */
export function assertSoundAmounts(cart: PayableCart) {
  const due = { amount: cart.total, currency_code: cart.currency_code }
  const total = inSmallestUnits(due)
  if (MathBN.lt(total, 0)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The total of cart ${cart.id} is below zero: take credit off it, then create the payment session again`,
      "checkout_negative_total"
    )
  }
  const collection = cart.payment_collection
  const session = findOpenSession(collection?.payment_sessions)
  // A cart that costs nothing is completed without its session.
  const charged = MathBN.gt(total, 0) ? session : undefined
  const isSound = [collection, charged].every(
    (money) => !money || isSameMoney(money, due)
  )
  if (!isSound) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `The payment of cart ${cart.id} is not for what the cart costs: update the cart, then create the payment session again`,
      "checkout_payment_amount_mismatch"
    )
  }
}

/** Amounts count to the smallest unit their currency can be paid in. */
export function isSameMoney(one: Money, other: Money) {
  const currency = one.currency_code.toUpperCase()
  if (currency !== other.currency_code.toUpperCase()) {
    return false
  }
  return MathBN.eq(inSmallestUnits(one), inSmallestUnits(other))
}

/** Whether anything is left to be paid with money. */
export const isPayable = (money: Money) => MathBN.gt(inSmallestUnits(money), 0)

/**
 * Totals with the tax inside have digits behind the smallest unit, above or
 * below what they stand for: a cart that credit pays in full is not quite zero.
 */
function inSmallestUnits({ amount, currency_code }: Money) {
  const { decimal_digits } =
    defaultCurrencies[currency_code.toUpperCase()] ?? {}
  return MathBN.convert(amount, decimal_digits)
}
