import type { BigNumberInput } from "@medusajs/framework/types"
import { getLineItemTotals, MathBN } from "@medusajs/framework/utils"
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
  if (MathBN.eq(charged, quantity)) {
    return line
  }
  if (MathBN.lte(charged, 0)) {
    return wholeAgain(line)
  }
  const whole = (amount: BigNumberInput) =>
    MathBN.div(MathBN.mult(amount, quantity), charged)
  return {
    ...line,
    raw_total: whole(line.raw_total),
    raw_tax_total: whole(line.raw_tax_total),
  }
}

type Priced = Parameters<typeof getLineItemTotals>[0]

/** Of what is all back core charges nothing to reckon with: from its prices. */
function wholeAgain(line: Line): Line {
  const sold = { ...line, detail: undefined } as unknown as Priced
  const { total, tax_total } = getLineItemTotals(sold, {
    includeTax: sold.is_tax_inclusive,
  })
  return { ...line, raw_total: total, raw_tax_total: tax_total }
}
