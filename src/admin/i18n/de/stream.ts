import type { stream as english } from "../en/stream"

export const stream: typeof english = {
  live: "Live",
  reconnecting: "Verbindet sich wieder",
  new_orders_one: "{{count}} neue Bestellung",
  new_orders_other: "{{count}} neue Bestellungen",
}
