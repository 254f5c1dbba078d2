import { getLineItemTotals } from "@medusajs/framework/utils"
import { earnBy, termsOf } from "../../../../modules/loyalty/domain/promise"
import {
  readCoreOrder,
  readOrderSnapshot,
  type CoreOrder,
} from "../../../../workflows/loyalty/read-order-snapshot"
import type { Year } from "./year"

/** An order with what it earned on the day on which it was placed. */
export async function takeOver(
  { context: { container }, loyalty, program_id, definition }: Year,
  order_id: string,
  now: Date
) {
  const core = await readCoreOrder(container, order_id)
  if (!core || (await loyalty.findOrder(order_id))) {
    return
  }
  const snapshot = await readOrderSnapshot(container, asPlaced(core))
  const terms = termsOf(program_id, snapshot)
  const { id: account_id } = await loyalty.openAccount(snapshot.customer.id)
  await loyalty.earnOrder({
    order: {
      ...{ order_id, account_id, program_id, placed_at: now },
      currency_code: core.currency_code,
    },
    lines: earnBy(definition, terms, snapshot)
      .lines.filter(({ points }) => points > 0)
      .map(({ line_id, points, rule_ids }) => ({
        line_item_id: line_id,
        quantity: snapshot.lines.find(({ id }) => id === line_id)?.quantity,
        ...{ points, details: { program_id, rule_ids } },
      })),
    now,
  })
}

type Item = Parameters<typeof getLineItemTotals>[0]

/** Core counts without what has come back since; then nothing had. */
const asPlaced = (core: CoreOrder): CoreOrder => ({
  ...core,
  items: core.items.map((item) => {
    const { detail: _, ...line } = item
    const { total, tax_total } = getLineItemTotals(line as unknown as Item, {})
    return { ...item, raw_total: total, raw_tax_total: tax_total }
  }),
})
