import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CoreOrder } from "./read-order-snapshot"

type Line = CoreOrder["items"][number]

/**
 * An order with the totals of all that was bought. Core's are of what is still
 * charged: an order that is taken over after a return would earn for what was
 * kept, and then give back for what was not.
 */
export const orderAsPlaced = (order: CoreOrder): CoreOrder => ({
  ...order,
  items: order.items.map(lineAsPlaced),
})

function lineAsPlaced(line: Line): Line {
  const { quantity, return_received_quantity, return_dismissed_quantity } =
    line.detail
  const charged = MathBN.sub(
    quantity,
    MathBN.sum(return_received_quantity ?? 0, return_dismissed_quantity ?? 0)
  )
  // Of what is all back nothing is left to reckon with, nor to give back.
  if (MathBN.lte(charged, 0) || MathBN.eq(charged, quantity)) {
    return line
  }
  const whole = (amount: BigNumberInput) =>
    MathBN.div(MathBN.mult(amount, quantity), charged)
  return {
    ...line,
    raw_total: whole(line.raw_total),
    raw_tax_total: whole(line.raw_tax_total),
  }
}
