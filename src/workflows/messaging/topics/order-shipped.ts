import { orderShippedEmail } from "../../../emails/messaging-order-shipped"
import type { ShipmentProps } from "../../../emails/props"
import { readParcel, shipmentProps } from "../mailed-order/shipment-props"
import { defineTopic } from "../topic"

/** The cause is the fulfilment's id. */
export const orderShipped = defineTopic<ShipmentProps, "guest_href">({
  name: "order-shipped",
  class: "transactional",
  channels: ["email", "feed"],
  // By then the parcel is there.
  expires_after_seconds: 3 * 24 * 3600,
  template: orderShippedEmail,
  async load(context) {
    const found = await readParcel(context)
    if ("canceled_because" in found) {
      return found
    }
    const { order, parcel } = found
    return parcel.delivered_at
      ? { canceled_because: "parcel-delivered" }
      : shipmentProps(order, parcel, context)
  },
})
