import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { loyaltyIn } from "./loyalty-service"
import {
  SALE_FIELDS,
  snapshotOf,
  snapshotsOf,
  type Sale,
  type SoldLine,
} from "./sale-snapshot"

const FIELDS = [
  "id",
  "status",
  "is_draft_order",
  "created_at",
  "email",
  ...SALE_FIELDS,
  "items.detail.*",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "transactions.*",
  "summary.*",
]

export interface CoreOrder extends Sale {
  id: string
  status: string
  is_draft_order: boolean
  created_at: string | Date
  email?: string | null
  items: (SoldLine & {
    requires_shipping: boolean
    detail: {
      quantity: number
      delivered_quantity: number
      return_received_quantity?: number
      return_dismissed_quantity?: number
    }
  })[]
  transactions?: { created_at: string | Date }[]
  summary?: { pending_difference: BigNumberInput }
  fulfillments?: { delivered_at: string | null; canceled_at: string | null }[]
}

export async function readCoreOrder(container: MedusaContainer, id: string) {
  const orders = await readCoreOrders(container, [id])
  return orders.at(0)
}

/** As many statements for a hundred as for one. */
export async function readCoreOrders(
  container: MedusaContainer,
  ids: string[]
) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      ...{ entity: "order", fields: FIELDS, filters: { id: ids } },
      pagination: { take: ids.length, skip: 0 },
    })
  return data as unknown as CoreOrder[]
}

/** An order of core as the rules see it, its buyer as they are today. */
export function readOrderSnapshot(
  container: MedusaContainer,
  order: CoreOrder
) {
  return snapshotOf(container, order, new Date(order.created_at))
}

/** In the order of the orders, each buyer in the tier they were in then. */
export async function readOrderSnapshots(
  container: MedusaContainer,
  orders: CoreOrder[]
) {
  const moments = orders.map(({ created_at }) => new Date(created_at))
  const tiers = await loyaltyIn(container).findTiersAt(
    orders.map(({ customer_id }, position) => ({
      ...{ customer_id: customer_id ?? "", at: moments[position] },
    }))
  )
  return snapshotsOf(
    container,
    orders.map((sale, position) => ({
      ...{ sale, at: moments[position], tier: tiers[position] },
    }))
  )
}
