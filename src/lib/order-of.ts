import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  FulfillmentWorkflowEvents,
  PaymentEvents,
} from "@medusajs/framework/utils"

/** What core's events of orders, and of what belongs to one, carry. */
export interface OrderNews {
  name: string
  data: { id?: string; order_id?: string }
}

interface OfOrder {
  order?: { id: string }
}

const OF_PAYMENT = { entity: "payment", field: "payment_collection.order.id" }

const LINKS: Record<string, { entity: string; field: string }> = {
  [FulfillmentWorkflowEvents.DELIVERY_CREATED]: {
    entity: "fulfillment",
    field: "order.id",
  },
  [PaymentEvents.CAPTURED]: OF_PAYMENT,
  [PaymentEvents.REFUNDED]: OF_PAYMENT,
}

/**
 * Which order an event is about. Those of deliveries and payments name only
 * what they are of; it is `undefined` when that belongs to no order.
 */
export async function orderOf(
  container: MedusaContainer,
  { name, data: { id, order_id = id } }: OrderNews
): Promise<string | undefined> {
  const link = LINKS[name]
  // Without an id, core would be asked for just one of them all.
  if (!link || !id) {
    return order_id
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: link.entity,
      fields: ["id", link.field],
      filters: { id },
    })
  const [found] = data as unknown as (OfOrder & {
    payment_collection?: OfOrder
  })[]
  return (found?.payment_collection ?? found)?.order?.id
}
