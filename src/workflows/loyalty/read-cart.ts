import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  SALE_FIELDS,
  type Sale,
  type SoldLine,
  type Taxed,
} from "./sale-snapshot"

export interface CartItem extends SoldLine {
  product_type_id: string | null
  unit_price: BigNumberInput
  is_tax_inclusive: boolean
}

export interface CartShipping extends Taxed {
  id: string
  shipping_option_id: string | null
  amount: BigNumberInput
  is_tax_inclusive: boolean
}

export interface CoreCart extends Sale {
  id: string
  region_id: string | null
  shipping_address?: { country_code: string | null } | null
  items: CartItem[]
  shipping_methods?: CartShipping[]
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
      fields: [
        ...["id", "region_id", "completed_at"],
        ...["shipping_address.country_code", ...SALE_FIELDS],
      ],
      filters: { id },
    })
  const [cart] = data as unknown as CoreCart[]
  if (!cart) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, `There is no cart ${id}`)
  }
  return cart
}
