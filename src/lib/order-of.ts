import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface OfOrder {
  order?: { id: string }
}

/** Which order a fulfilment is of. */
export async function orderOfParcel(
  container: MedusaContainer,
  id: string
): Promise<string | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "fulfillment",
      fields: ["id", "order.id"],
      filters: { id },
    })
  const [parcel] = data as unknown as OfOrder[]
  return parcel?.order?.id
}

/** Which order a payment is of. */
export async function orderOfPayment(
  container: MedusaContainer,
  id: string
): Promise<string | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "payment",
      fields: ["id", "payment_collection.order.id"],
      filters: { id },
    })
  const [payment] = data as unknown as { payment_collection?: OfOrder }[]
  return payment?.payment_collection?.order?.id
}
