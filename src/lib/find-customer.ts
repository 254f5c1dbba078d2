import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"

/** @throws {MedusaError} `not_found` */
export async function findCustomer(container: MedusaContainer, id: string) {
  const [customer] = await container
    .resolve(Modules.CUSTOMER)
    .listCustomers({ id }, { select: ["id"] })
  if (!customer) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no customer ${id}`
    )
  }
  return customer
}
