import type { BigNumberInput } from "@medusajs/framework/types"
import { toMajor, toMinor, type Rounding } from "../../../../lib/money"
import { pointsWithin, valueOf, type Redemption } from "./worth"

export interface RedeemingCart {
  definition: { redemption: Redemption }
  currency_code: string
  /** After discounts and as they are paid, with tax. */
  items_total: BigNumberInput
  shipping_total: BigNumberInput
  /** What other credit pays already: store credit, not these points. */
  credit_used: BigNumberInput
}

export interface Redeeming extends RedeemingCart {
  points_spendable: number
  /** What new points pay off first, where anything is owed. */
  points_owed?: number
}

export interface RedemptionLimits {
  points_min: number
  /** 0: none at all, because they are too few or the cart is too small. */
  points_max: number
  points_step: number
  /** What `points_max` pays. */
  amount_max: string
}

export function limitsFor({
  points_spendable,
  ...cart
}: Redeeming): RedemptionLimits {
  const { points_min, points_step } = cart.definition.redemption
  const owned = pointsWithin({
    ...worthIn(cart),
    minor: valueOf({
      ...worthIn(cart),
      points: inSteps(points_spendable, points_step),
    }),
  })
  const most = Math.min(owned, pointsForCart(cart))
  const points_max = most >= points_min ? most : 0
  return {
    points_min,
    points_max,
    points_step,
    amount_max: amountOf({ ...cart, points: points_max }),
  }
}

/** What points pay in a cart's currency, as Medusa keeps amounts. */
export function amountOf({
  points,
  definition,
  currency_code,
}: Pick<RedeemingCart, "definition" | "currency_code"> & { points: number }) {
  const worth = worthIn({ definition, currency_code })
  const minor = valueOf({ ...worth, points })
  return toMajor({ minor, currency_code }).amount
}

/** As many as the smallest coin takes. */
export const fewestPaying = (
  cart: Pick<RedeemingCart, "definition" | "currency_code">
) => pointsWithin({ ...worthIn(cart), minor: 1n })

/**
 * What the cart takes, whoever pays: its share for points, and never more than
 * other credit leaves. Totals have more digits than coins; those are left to
 * money.
 */
export function pointsForCart(cart: RedeemingCart) {
  const { currency_code, definition } = cart
  const minorOf = (amount: BigNumberInput, rounding: Rounding) =>
    toMinor({ amount, currency_code }, rounding).minor
  const total =
    minorOf(cart.items_total, "down") + minorOf(cart.shipping_total, "down")
  const percent = BigInt(definition.redemption.share_max_percent)
  const share = (total * percent) / 100n
  const left = total - minorOf(cart.credit_used, "up")
  const minor = share < left ? share : left
  return pointsWithin({ ...worthIn(cart), minor })
}

function worthIn({
  definition: { redemption },
  currency_code,
}: Pick<RedeemingCart, "definition" | "currency_code">) {
  return { redemption, currency_code }
}

const inSteps = (points: number, step: number) => points - (points % step)
