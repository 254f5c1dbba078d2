import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

export interface TotalledCart {
  total: BigNumberInput
  item_total: BigNumberInput
  shipping_methods?: { total: BigNumberInput }[] | null
}

/** Below the smallest coin there is, and above what divisions leave over. */
const NOTHING = "0.00001"

/** Whether anything but money pays a part of a cart, by its totals alone. */
export function hasCredit({
  total,
  item_total,
  shipping_methods,
}: TotalledCart) {
  const shipping = (shipping_methods ?? []).map((method) => method.total)
  const price = MathBN.sum(item_total, ...shipping)
  return MathBN.gt(MathBN.sub(price, total), NOTHING)
}
