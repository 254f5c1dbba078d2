import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Which order a fulfilment is of. */
export async function orderOfParcel(
  container: MedusaContainer,
  fulfillmentId: string
): Promise<string | undefined> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "fulfillment",
      fields: ["id", "order.id"],
      filters: { id: fulfillmentId },
    })
  return (data[0] as { order?: { id?: string } } | undefined)?.order?.id
}
