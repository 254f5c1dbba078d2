import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface ParcelRow {
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
  const [parcel] = data as unknown as ParcelRow[]
  return parcel?.order?.id
}
