import type { StreamNews } from "./follow-stream"

const PLACED = "order.placed"

const CHANGES = [
  PLACED,
  "order.canceled",
  "order.completed",
  "order.fulfillment_created",
  "order.return_requested",
  "order.return_received",
  "order.claim_created",
  "order.exchange_created",
  "shipment.created",
  "delivery.created",
  "payment.captured",
  "payment.refunded",
]

/** What the topic `orders` tells; a workflow that fails takes back its own. */
export const ORDER_EVENTS = CHANGES.flatMap((name) => [
  name,
  `${name}.retracted`,
])

/** The events of the orders that a merchant has not seen yet. */
export type NewOrders = readonly string[]

export function addNews(fresh: NewOrders, news: StreamNews): NewOrders {
  const { id, event, data } = news
  if (event === PLACED) {
    return fresh.includes(id) ? fresh : [...fresh, id]
  }
  return event === `${PLACED}.retracted`
    ? fresh.filter((other) => other !== data.event_id)
    : fresh
}
