import { OrderStatus } from "@medusajs/framework/utils"
import { orderCanceledEmail } from "../../../emails/messaging-order-canceled"
import type { CanceledProps } from "../../../emails/props"
import { formatMoney } from "../mailed-order/formats"
import {
  orderProps,
  readOrder,
  type CoreOrder,
} from "../mailed-order/order-props"
import {
  REFUND_FIELDS,
  refundedUntilCanceled,
  type RefundedOrder,
} from "../mailed-order/refunds"
import { defineTopic } from "../topic"

/** The cause is the order's id. */
export const orderCanceled = defineTopic<CanceledProps, "guest_href">({
  name: "order-canceled",
  class: "transactional",
  channels: ["email", "feed"],
  expires_after_seconds: 7 * 24 * 3600,
  template: orderCanceledEmail,
  async load(context) {
    const { container, data, locale } = context
    const order = await readOrder<CoreOrder & RefundedOrder>(
      container,
      data.order_id,
      REFUND_FIELDS
    )
    if ("canceled_because" in order) {
      return order
    }
    if (order.status !== OrderStatus.CANCELED) {
      return { canceled_because: "order-not-canceled" }
    }
    const { props, secrets } = orderProps(order, context)
    const amount = refundedUntilCanceled(order)
    const refunded = amount.isZero()
      ? null
      : formatMoney(amount, order.currency_code, locale)
    return { props: { ...props, refunded }, secrets }
  },
})
