import { settleOrder } from "../../../../modules/loyalty/domain/settling"
import { readOrderNow } from "../../../../workflows/loyalty/read-order-now"
import type { Year } from "./year"

/**
 * Gives back what the order has to, as of the day on which it was undone. None
 * of these was paid with points and came back in parts, so core has no credit
 * of it to note.
 */
export async function settle(
  { context: { container }, loyalty, definition }: Year,
  order_id: string,
  now: Date
) {
  const spent = await loyalty.listSpent(order_id)
  const seen = await readOrderNow(container, order_id, spent)
  const settlement = settleOrder(seen.now)
  const earned = await loyalty.listEarnings(order_id)
  await loyalty.settleLines({
    lines: earned.map(({ line_item_id }) => ({
      ...{ line_item_id, share: settlement.shareOf(line_item_id) },
    })),
    ...{ order_id, policy: definition.clawback, now },
  })
  for (const { id: reservation_id } of spent) {
    await loyalty.settleReservation({
      ...{ reservation_id, order_id, share: settlement.restored, now },
    })
  }
  await loyalty.noteSettled({
    ...{ order_id, settled_as: seen.settled_as },
    ended_at: seen.now.is_canceled ? now : null,
  })
}
