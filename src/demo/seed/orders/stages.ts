import {
  cancelOrderWorkflow,
  capturePaymentWorkflow,
  completeOrderWorkflow,
  createOrderFulfillmentWorkflow,
  createOrderShipmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import type { Line, Stage } from "../../order-plans"
import type { SeedContext } from "../context"
import { itemsOf, type Order } from "./place"
import type { Places } from "./places"
import { receiveReturn, refundReturn, requestReturn } from "./returns"

/**
 * Takes an order one stage further. No stage notifies anybody, for nobody
 * wants mail about the past.
 */
export async function runStage(
  context: SeedContext,
  order: Order,
  stage: Stage,
  places: Places
) {
  switch (stage.do) {
    case "capture":
      return capture(context, order)
    case "pack":
      return pack(context, order, stage.lines)
    case "ship":
      return ship(context, order, stage.parcel)
    case "deliver":
      return deliver(context, order, stage.parcel)
    case "complete":
      return complete(context, order)
    case "cancel":
      return cancel(context, order)
    case "request_return":
      return requestReturn(context, order, stage, places)
    case "receive_return":
      return receiveReturn(context, order)
    case "refund":
      return refundReturn(context, order, stage.note, places)
  }
}

async function capture({ container }: SeedContext, { payment_id }: Order) {
  await capturePaymentWorkflow(container).run({ input: { payment_id } })
}

async function pack(
  { container }: SeedContext,
  order: Order,
  lines?: readonly Line[]
) {
  const items = lines
    ? itemsOf(order, lines)
    : order.lines.map(({ id, quantity }) => ({ id, quantity }))
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: { order_id: order.id, no_notification: true, items },
  })
  order.parcels.push({ id: result.id, items })
}

async function ship({ container }: SeedContext, order: Order, parcelIndex = 0) {
  const { id, items } = order.parcels[parcelIndex]
  const number = `MAD${id.slice(-10)}`
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: order.id,
      fulfillment_id: id,
      no_notification: true,
      items,
      labels: [
        {
          tracking_number: number,
          tracking_url: `https://courier.test/track/${number}`,
          label_url: `https://courier.test/labels/${number}.pdf`,
        },
      ],
    },
  })
}

async function deliver(
  { container }: SeedContext,
  order: Order,
  parcelIndex = 0
) {
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: {
      orderId: order.id,
      fulfillmentId: order.parcels[parcelIndex].id,
      no_notification: true,
    },
  })
}

async function complete({ container }: SeedContext, order: Order) {
  await completeOrderWorkflow(container).run({
    input: { orderIds: [order.id] },
  })
}

async function cancel({ container }: SeedContext, order: Order) {
  await cancelOrderWorkflow(container).run({
    input: { order_id: order.id, no_notification: true },
  })
}
