import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Undefined for who is not there any more. */
export async function readCustomerEmail(
  container: MedusaContainer,
  customer_id: string
): Promise<string | undefined> {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id: customer_id }, { select: ["id", "email"] })
  return customer?.email
}
