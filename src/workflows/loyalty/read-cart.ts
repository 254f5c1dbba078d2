import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import { SALE_FIELDS, type Sale } from "./sale-snapshot"

interface CoreCart extends Sale {
  id: string
  completed_at: string | null
}

/** @throws {MedusaError} `not_found` */
export async function readCart(
  container: MedusaContainer,
  id: string
): Promise<CoreCart> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "cart",
      fields: ["id", "completed_at", ...SALE_FIELDS],
      filters: { id },
    })
  const [cart] = data as unknown as CoreCart[]
  if (!cart) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id}`)
  }
  return cart
}
