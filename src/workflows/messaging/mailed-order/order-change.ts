import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** What core notes about something that changed an order. */
export interface OrderChange {
  id: string
  status: string
  order: {
    id: string
    display_id: number
    custom_display_id: string | null
    email: string | null
  }
  actions: {
    action: string
    details: {
      reference_id?: string
      quantity?: BigNumberInput
      token?: string
    } | null
  }[]
}

export async function readOrderChange(
  container: MedusaContainer,
  id: unknown
): Promise<OrderChange | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "order_change",
      fields: [
        "id",
        "status",
        "order.id",
        "order.display_id",
        "order.custom_display_id",
        "order.email",
        "actions.action",
        "actions.details",
      ],
      filters: { id: String(id) },
    })
  return data[0] as unknown as OrderChange | undefined
}
