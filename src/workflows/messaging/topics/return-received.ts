import { ChangeActionType, OrderChangeStatus } from "@medusajs/framework/utils"
import { returnReceivedEmail } from "../../../emails/messaging-return-received"
import type { ReturnProps } from "../../../emails/props"
import { mailedLine, partOf, type CoreLine } from "../mailed-order/lines"
import { readOrderChange, type OrderChange } from "../mailed-order/order-change"
import { orderProps, readOrder } from "../mailed-order/order-props"
import { defineTopic } from "../topic"

/** Damaged goods have come back as well. */
const RECEIVED: string[] = [
  ChangeActionType.RECEIVE_RETURN_ITEM,
  ChangeActionType.RECEIVE_DAMAGED_RETURN_ITEM,
]

/** The cause is the order change by which this parcel was received. */
export const returnReceived = defineTopic<ReturnProps, "guest_href">({
  name: "return-received",
  class: "transactional",
  channels: ["email", "feed"],
  expires_after_seconds: 7 * 24 * 3600,
  template: returnReceivedEmail,
  async load(context) {
    const { container, data, locale } = context
    const change = await readOrderChange(container, data.order_change_id)
    if (change?.status !== OrderChangeStatus.CONFIRMED) {
      return { canceled_because: "return-not-received" }
    }
    const order = await readOrder(container, data.order_id)
    if ("canceled_because" in order) {
      return order
    }
    const { currency_code } = order
    const { props, secrets } = orderProps(order, context)
    const lines = receivedLines(order.items, change).map((line) =>
      mailedLine(line, { currency_code, locale })
    )
    return { props: { ...props, lines }, secrets }
  },
})

/** The units of each line that came with this parcel, sound or damaged. */
function receivedLines(lines: CoreLine[], { actions }: OrderChange) {
  const received = actions.filter(({ action }) => RECEIVED.includes(action))
  return lines.flatMap((line) => {
    const units = received
      .filter(({ details }) => details?.reference_id === line.id)
      .map(({ details }) => Number(details?.quantity ?? 0))
    return units.length
      ? [
          partOf(
            line,
            units.reduce((sum, unit) => sum + unit, 0)
          ),
        ]
      : []
  })
}
