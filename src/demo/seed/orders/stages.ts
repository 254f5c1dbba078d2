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
import type { OrderState } from "./find"
import { receiveReturn, refundReturn, requestReturn } from "./returns"

/**
 * Takes an order one stage further, unless it has been there already: a seed
 * that was stopped goes on where it was. No stage notifies anybody, for nobody
 * wants mail about the past.
 */
export async function runStage(
  context: SeedContext,
  order: OrderState,
  stage: Stage
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
      return requestReturn(context, order, stage)
    case "receive_return":
      return receiveReturn(context, order)
    case "refund":
      return refundReturn(context, order, stage.note)
  }
}

export const paymentOf = (order: OrderState) =>
  order.payment_collections?.[0]?.payments?.[0]

/** Line items of the order that a plan names by SKU. */
export function linesOf(order: OrderState, lines: readonly Line[]) {
  return lines.map(([sku, quantity]) => ({
    id: order.items?.find((item) => item?.variant_sku === sku)?.id as string,
    quantity,
  }))
}

async function capture({ container }: SeedContext, order: OrderState) {
  const payment = paymentOf(order)
  if (payment && !payment.captures?.length) {
    await capturePaymentWorkflow(container).run({
      input: { payment_id: payment.id },
    })
  }
}

/** Parcels in the order in which they were packed. */
const parcelsOf = (order: OrderState) =>
  [...(order.fulfillments ?? [])].sort(
    (a, b) => Number(a?.created_at) - Number(b?.created_at)
  )

async function pack(
  { container }: SeedContext,
  order: OrderState,
  lines?: readonly Line[]
) {
  if (order.fulfillments?.length) {
    return
  }
  await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: order.id,
      no_notification: true,
      items: lines
        ? linesOf(order, lines)
        : (order.items ?? []).map((item) => ({
            id: item?.id as string,
            quantity: Number(item?.quantity),
          })),
    },
  })
}

async function ship(
  { container }: SeedContext,
  order: OrderState,
  parcelIndex = 0
) {
  const parcel = parcelsOf(order)[parcelIndex]
  if (!parcel || parcel.shipped_at) {
    return
  }
  const number = `MAD${parcel.id.slice(-10)}`
  await createOrderShipmentWorkflow(container).run({
    input: {
      order_id: order.id,
      fulfillment_id: parcel.id,
      no_notification: true,
      items: (parcel.items ?? []).map((item) => ({
        id: item?.line_item_id as string,
        quantity: Number(item?.quantity),
      })),
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
  order: OrderState,
  parcelIndex = 0
) {
  const parcel = parcelsOf(order)[parcelIndex]
  if (parcel && !parcel.delivered_at) {
    await markOrderFulfillmentAsDeliveredWorkflow(container).run({
      input: {
        orderId: order.id,
        fulfillmentId: parcel.id,
        no_notification: true,
      },
    })
  }
}

async function complete({ container }: SeedContext, order: OrderState) {
  if (order.status !== "completed") {
    await completeOrderWorkflow(container).run({
      input: { orderIds: [order.id] },
    })
  }
}

async function cancel({ container }: SeedContext, order: OrderState) {
  if (order.status !== "canceled") {
    await cancelOrderWorkflow(container).run({
      input: { order_id: order.id, no_notification: true },
    })
  }
}
