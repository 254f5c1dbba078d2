import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import {
  SALE_FIELDS,
  snapshotOf,
  type Sale,
  type SoldLine,
} from "./sale-snapshot"

const FIELDS = [
  "id",
  "status",
  "is_draft_order",
  "created_at",
  ...SALE_FIELDS,
  "items.detail.*",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
]

export interface CoreOrder extends Sale {
  id: string
  status: string
  is_draft_order: boolean
  created_at: string | Date
  items: (SoldLine & {
    detail: { quantity: number; delivered_quantity: number }
  })[]
  fulfillments?: { delivered_at: string | null; canceled_at: string | null }[]
}

export async function readCoreOrder(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: FIELDS, filters: { id } })
  return data[0] as unknown as CoreOrder | undefined
}

/** An order of core as the rules see it. */
export function readOrderSnapshot(
  container: MedusaContainer,
  order: CoreOrder
) {
  return snapshotOf(container, order, new Date(order.created_at))
}
