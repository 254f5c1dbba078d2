export const stream = {
  live: "Live",
  reconnecting: "Reconnecting",
  new_orders_one: "{{count}} new order",
  new_orders_other: "{{count}} new orders",
}
