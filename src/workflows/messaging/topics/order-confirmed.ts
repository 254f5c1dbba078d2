import { OrderStatus } from "@medusajs/framework/utils"
import { orderConfirmedEmail } from "../../../emails/messaging-order-confirmed"
import type { OrderProps } from "../../../emails/props"
import { orderProps, readOrder } from "../mailed-order/order-props"
import { defineTopic } from "../topic"

/** The cause is the order's id. */
export const orderConfirmed = defineTopic<OrderProps, "guest_href">({
  name: "order-confirmed",
  class: "transactional",
  channels: ["email", "feed"],
  // Later than that a shopper has asked, or has the parcel.
  expires_after_seconds: 7 * 24 * 3600,
  template: orderConfirmedEmail,
  async load(context) {
    const order = await readOrder(context.container, context.data.order_id)
    if ("canceled_because" in order) {
      return order
    }
    return order.status === OrderStatus.CANCELED
      ? { canceled_because: "order-canceled" }
      : orderProps(order, context)
  },
})
