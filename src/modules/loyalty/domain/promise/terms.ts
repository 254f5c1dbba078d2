import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import {
  computeEarning,
  type OrderEarning,
  type OrderSnapshot,
} from "../earning"
import type { ProgramDefinition } from "../program"

/**
 * By which rules, as whom and at what time somebody was told what they earn.
 * That is what a promise keeps: what they put into the cart afterwards earns by
 * the same terms.
 */
export interface Terms {
  program_id: string
  /** The key of their tier. */
  tier: string | null
  /** Null for those that they are in when they buy. */
  group_ids: string[] | null
  at: Date
}

export function earnBy(
  definition: ProgramDefinition,
  terms: Terms,
  snapshot: OrderSnapshot
): OrderEarning {
  const { tier, at } = terms
  const group_ids = terms.group_ids ?? snapshot.customer.group_ids
  const customer = { ...snapshot.customer, tier, group_ids }
  return computeEarning(definition, { ...snapshot, at, customer })
}

/** What somebody was told, and whether it was the one who buys now. */
export interface Told {
  program_id: string
  tier: string | null
  is_to_buyer: boolean
  at: Date
}

/**
 * A promise keeps the rules and the time for whoever buys, and as whom they
 * earn for the one who was told: else a tier could be handed on.
 */
export function termsFor(
  { program_id, tier, is_to_buyer, at }: Told,
  buyer: OrderSnapshot["customer"],
  group_ids: string[] | null
): Terms {
  return is_to_buyer
    ? { program_id, tier, group_ids, at }
    : { program_id, tier: buyer.tier, group_ids: buyer.group_ids, at }
}

/** The terms that hold for somebody today. */
export function termsOf(
  program_id: string,
  { customer: { tier, group_ids }, at }: OrderSnapshot
): Terms {
  return { program_id, tier, group_ids, at }
}

/** What gives the most points, and of several the first. */
export function mostOf<Option extends { earning: { points: number } }>([
  first,
  ...others
]: [Option, ...Option[]]): Option {
  return others.reduce(
    (best, other) =>
      other.earning.points > best.earning.points ? other : best,
    first
  )
}

interface PricedVariant {
  id: string
  product_id: string
  category_ids: string[]
  is_giftcard: boolean
  /** For one, without tax. */
  subtotal: BigNumberInput
  tax_total: BigNumberInput
}

/** One of a product, as if nothing else were bought. */
export function snapshotOfOne(
  variant: PricedVariant,
  sale: Pick<OrderSnapshot, "currency_code" | "at" | "customer">
): OrderSnapshot {
  return {
    ...sale,
    lines: [{ ...variant, quantity: 1 }],
    shipping: { subtotal: 0, tax_total: 0 },
    credit_total: 0,
    total_before_credit: MathBN.add(variant.subtotal, variant.tax_total),
  }
}
