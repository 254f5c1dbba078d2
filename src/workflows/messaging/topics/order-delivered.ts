import { orderDeliveredEmail } from "../../../emails/messaging-order-delivered"
import type { ShipmentProps } from "../../../emails/props"
import { readParcel, shipmentProps } from "../mailed-order/shipment-props"
import { defineTopic } from "../topic"

/** The cause is the fulfilment's id. */
export const orderDelivered = defineTopic<ShipmentProps, "guest_href">({
  name: "order-delivered",
  class: "service",
  title: {
    en: "news that a parcel has arrived",
    de: "Nachrichten, dass ein Paket angekommen ist",
    hi: "पार्सल पहुँचने की सूचना",
  },
  channels: ["email", "feed"],
  // Later than that the shopper has seen the parcel.
  expires_after_seconds: 2 * 24 * 3600,
  template: orderDeliveredEmail,
  async load(context) {
    const found = await readParcel(context)
    if ("canceled_because" in found) {
      return found
    }
    const { order, parcel } = found
    return shipmentProps(order, parcel, context)
  },
})
