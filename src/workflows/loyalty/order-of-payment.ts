import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface PaymentRow {
  payment_collection?: { order?: { id: string } }
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
  const [payment] = data as unknown as PaymentRow[]
  return payment?.payment_collection?.order?.id
}
