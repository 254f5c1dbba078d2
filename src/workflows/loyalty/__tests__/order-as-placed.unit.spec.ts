import { getLineItemTotals, MathBN } from "@medusajs/framework/utils"
import { orderAsPlaced } from "../order-as-placed"
import type { CoreOrder } from "../read-order-snapshot"

type Priced = Parameters<typeof getLineItemTotals>[0]

/** Three shirts at 59.50 with a discount, as core totals them. */
function orderWith(returned: number, is_tax_inclusive: boolean) {
  const line = {
    ...{ id: "line_1", unit_price: 59.5, quantity: 3, is_tax_inclusive },
    tax_lines: [{ rate: 19 }],
    adjustments: [{ amount: 11.9, is_tax_inclusive }],
    detail: {
      ...{ quantity: 3, return_requested_quantity: 0 },
      return_received_quantity: Math.min(returned, 1),
      return_dismissed_quantity: Math.max(returned - 1, 0),
    },
  }
  const { total, tax_total } = getLineItemTotals(line as unknown as Priced, {})
  const items = [{ ...line, raw_total: total, raw_tax_total: tax_total }]
  return { id: "order_1", items } as unknown as CoreOrder
}

const totalsOf = (order: CoreOrder) => {
  const [{ raw_total, raw_tax_total }] = order.items
  return [raw_total, raw_tax_total].map((amount) =>
    MathBN.convert(amount).toFixed(12)
  )
}

describe.each([true, false])("an order, tax in its prices: %s", (isInside) => {
  it.each([0, 1, 2, 3])("is what was bought, when %i of 3 are back", (back) => {
    expect(totalsOf(orderAsPlaced(orderWith(back, isInside)))).toEqual(
      totalsOf(orderWith(0, isInside))
    )
  })
})
