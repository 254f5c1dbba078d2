import {
  beginReceiveReturnWorkflow,
  confirmReturnReceiveWorkflow,
  createAndCompleteReturnOrderWorkflow,
  receiveItemReturnRequestWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { MedusaError } from "@medusajs/framework/utils"
import type { Stage } from "../../order-plans"
import type { SeedContext } from "../context"
import { RETURN_SHIPPING } from "../shipping"
import { itemsOf, readMoney, type Order } from "./place"
import type { Places } from "./places"

type ReturnRequest = Extract<Stage, { do: "request_return" }>

export async function requestReturn(
  { container }: SeedContext,
  order: Order,
  { lines, reason, note }: ReturnRequest,
  places: Places
) {
  const { market } = order
  const items = itemsOf(order, lines)
  const option = places.shipping_options.find(
    ({ name, service_zone }) =>
      name === RETURN_SHIPPING && service_zone?.name === market.name
  )
  const { result } = await createAndCompleteReturnOrderWorkflow(container).run({
    input: {
      order_id: order.id,
      // Without a location the return could never be received.
      location_id: places.warehouses.get(market.warehouse),
      items: items.map((item) => ({
        ...item,
        reason_id: places.return_reasons.get(reason),
        note,
      })),
      return_shipping: { option_id: option?.id as string, price: 0 },
    },
  })
  order.return = { id: result.id, items }
}

export async function receiveReturn({ container }: SeedContext, order: Order) {
  if (!order.return) {
    throw new MedusaError(
      MedusaError.Types.UNEXPECTED_STATE,
      `Order plan ${order.marks.demo_key} receives a return that nobody asked for.`
    )
  }
  const { id: return_id, items } = order.return
  await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  await receiveItemReturnRequestWorkflow(container).run({
    input: { return_id, items },
  })
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
}

/** Pays back what core says is owed since the return came in. */
export async function refundReturn(
  context: SeedContext,
  order: Order,
  note: string,
  places: Places
) {
  const { summary } = await readMoney(context, order.id)
  await refundPaymentWorkflow(context.container).run({
    input: {
      payment_id: order.payment_id,
      amount: -Number(summary?.pending_difference),
      refund_reason_id: places.refund_reasons.get("return"),
      note,
    },
  })
}
