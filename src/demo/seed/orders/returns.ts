import { Modules } from "@medusajs/framework/utils"
import {
  beginReceiveReturnWorkflow,
  confirmReturnReceiveWorkflow,
  createAndCompleteReturnOrderWorkflow,
  receiveItemReturnRequestWorkflow,
  refundPaymentWorkflow,
} from "@medusajs/medusa/core-flows"
import { markets } from "../../markets"
import type { Stage } from "../../order-plans"
import { queryOf, type SeedContext } from "../context"
import { findWarehouses, RETURN_SHIPPING } from "../warehouses"
import { readMoney, type OrderState } from "./find"
import { linesOf, paymentOf } from "./stages"

type ReturnRequest = Extract<Stage, { do: "request_return" }>

export async function requestReturn(
  context: SeedContext,
  order: OrderState,
  { lines, reason, note }: ReturnRequest
) {
  if (await findReturn(context, order)) {
    return
  }
  const query = queryOf(context)
  const market = markets.find(
    ({ currency_code }) => currency_code === order.currency_code
  )
  const { data: reasons } = await query.graph({
    entity: "return_reason",
    fields: ["id"],
    filters: { value: reason },
  })
  const { data: options } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "service_zone.name"],
    filters: { name: RETURN_SHIPPING },
  })
  const locations = await findWarehouses(context)
  await createAndCompleteReturnOrderWorkflow(context.container).run({
    input: {
      order_id: order.id,
      // Without a location the return could never be received.
      location_id: locations.find(({ name }) => name === market?.warehouse)?.id,
      items: linesOf(order, lines).map((line) => ({
        ...line,
        reason_id: reasons[0].id,
        note,
      })),
      return_shipping: {
        option_id: options.find(
          ({ service_zone }) => service_zone?.name === market?.name
        )?.id as string,
        price: 0,
      },
    },
  })
}

async function findReturn(context: SeedContext, order: OrderState) {
  const { data } = await queryOf(context).graph({
    entity: "return",
    fields: ["id", "status", "items.item_id", "items.quantity"],
    filters: { order_id: order.id },
  })
  return data[0]
}

/**
 * Unpacks a return. Core does that in three steps and remembers the first two
 * as an open change of the order, which tells where to go on.
 */
export async function receiveReturn(context: SeedContext, order: OrderState) {
  const { container } = context
  const orderReturn = await findReturn(context, order)
  if (!orderReturn || orderReturn.status === "received") {
    return
  }
  const return_id = orderReturn.id
  const [change] = await container
    .resolve(Modules.ORDER)
    .listOrderChanges(
      { return_id, status: ["pending", "requested"] },
      { relations: ["actions"] }
    )
  if (!change) {
    await beginReceiveReturnWorkflow(container).run({ input: { return_id } })
  }
  if (!change?.actions?.length) {
    await receiveItemReturnRequestWorkflow(container).run({
      input: {
        return_id,
        items: (orderReturn.items ?? []).map((item) => ({
          id: item?.item_id as string,
          quantity: Number(item?.quantity),
        })),
      },
    })
  }
  await confirmReturnReceiveWorkflow(container).run({ input: { return_id } })
}

/** Pays back what core says is owed since the return came in. */
export async function refundReturn(
  context: SeedContext,
  order: OrderState,
  note: string
) {
  const payment = paymentOf(order)
  if (!payment || payment.refunds?.length) {
    return
  }
  const { data: reasons } = await queryOf(context).graph({
    entity: "refund_reason",
    fields: ["id"],
    filters: { code: "return" },
  })
  const { summary } = await readMoney(context, order.id)
  await refundPaymentWorkflow(context.container).run({
    input: {
      payment_id: payment.id,
      amount: -Number(summary?.pending_difference),
      refund_reason_id: reasons[0].id,
      note,
    },
  })
}
