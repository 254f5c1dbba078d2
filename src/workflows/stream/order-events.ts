import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  FulfillmentWorkflowEvents,
  OrderWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"

/** Of which order an event tells, and what tells two of its kind apart. */
export interface ChangedOrder {
  order_id: string
  other_id?: string
}

type Data = Record<string, string | undefined>
type Find = (
  container: MedusaContainer,
  data: Data
) => ChangedOrder | undefined | Promise<ChangedOrder | undefined>

const ofOrder: Find = (_, { id }) => (id ? { order_id: id } : undefined)

const ofOrderAnd =
  (key: string): Find =>
  (_, data) =>
    data.order_id ? { order_id: data.order_id, other_id: data[key] } : undefined

const ofFulfillment: Find = async (container, { id }) => {
  const { data } = await queryOf(container).graph({
    entity: "order_fulfillment",
    fields: ["order_id"],
    filters: { fulfillment_id: id },
  })
  const order_id: string | undefined = data[0]?.order_id
  return order_id ? { order_id, other_id: id } : undefined
}

/**
 * Core names the payment only, and one payment may be captured and refunded in
 * parts: the newest part tells which it was.
 */
const ofPaymentPart =
  (part: "captures" | "refunds"): Find =>
  async (container, { id }) => {
    const { data } = await queryOf(container).graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id", `${part}.id`],
      filters: { id },
    })
    const payment = data[0] as unknown as PaymentRow | undefined
    const order_id = payment?.payment_collection?.order?.id
    const ids = payment?.[part]?.map((one) => one.id).sort()
    return order_id ? { order_id, other_id: ids?.at(-1) ?? id } : undefined
  }

interface PaymentRow {
  payment_collection?: { order?: { id: string } }
  captures?: { id: string }[]
  refunds?: { id: string }[]
}

/** What streams tell of orders, by core's names. */
export const ORDER_EVENTS: Record<string, Find> = {
  [OrderWorkflowEvents.PLACED]: ofOrder,
  [OrderWorkflowEvents.CANCELED]: ofOrder,
  [OrderWorkflowEvents.COMPLETED]: ofOrder,
  [OrderWorkflowEvents.FULFILLMENT_CREATED]: ofOrderAnd("fulfillment_id"),
  [OrderWorkflowEvents.RETURN_REQUESTED]: ofOrderAnd("return_id"),
  [OrderWorkflowEvents.RETURN_RECEIVED]: ofOrderAnd("return_id"),
  [OrderWorkflowEvents.CLAIM_CREATED]: ofOrderAnd("claim_id"),
  [OrderWorkflowEvents.EXCHANGE_CREATED]: ofOrderAnd("exchange_id"),
  [FulfillmentWorkflowEvents.SHIPMENT_CREATED]: ofFulfillment,
  [FulfillmentWorkflowEvents.DELIVERY_CREATED]: ofFulfillment,
  [PaymentEvents.CAPTURED]: ofPaymentPart("captures"),
  [PaymentEvents.REFUNDED]: ofPaymentPart("refunds"),
}

function queryOf(container: MedusaContainer) {
  return container.resolve(ContainerRegistrationKeys.QUERY)
}
