import { orderRefundedEmail } from "../../../emails/messaging-order-refunded"
import type { RefundProps } from "../../../emails/props"
import { formatMoney } from "../mailed-order/formats"
import {
  orderProps,
  readOrder,
  type CoreOrder,
} from "../mailed-order/order-props"
import {
  REFUND_FIELDS,
  refundsOf,
  type RefundedOrder,
} from "../mailed-order/refunds"
import { defineTopic } from "../topic"

/** The cause is the refund's id: a payment may have several. */
export const orderRefunded = defineTopic<RefundProps, "guest_href">({
  name: "order-refunded",
  class: "transactional",
  channels: ["email", "feed"],
  // By then the money is on the shopper's account.
  expires_after_seconds: 7 * 24 * 3600,
  template: orderRefundedEmail,
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
    const refund = refundsOf(order).find(({ id }) => id === data.refund_id)
    if (!refund) {
      return { canceled_because: "refund-undone" }
    }
    const { props, secrets } = orderProps(order, context)
    const amount = formatMoney(refund.amount, order.currency_code, locale)
    return { props: { ...props, amount }, secrets }
  },
})
