import type { AxiosInstance } from "axios"
import type { MedusaContainer } from "@medusajs/framework/types"
import { buildReadyCart } from "./cart"
import { checkOut } from "./checkout"
import { OrderLife } from "./order-life"
import { buildShop } from "./shop"

/** A shop in which orders of two jackets at 25 euros are placed. */
export async function buildJacketShop(
  api: AxiosInstance,
  container: MedusaContainer
) {
  const shop = await buildShop(container)
  const place = async ({ quantity = 2, email = "ada@example.com" } = {}) => {
    const cart = await buildReadyCart(api, shop.storefront, {
      region_id: shop.region.id,
      items: [{ variant_id: shop.product.variant_id, quantity }],
      email,
    })
    const { order_id = "" } = await checkOut(api, cart)
    return { order: await OrderLife.of(container, order_id), cart_id: cart.id }
  }
  return { ...shop, place }
}

export type JacketShop = Awaited<ReturnType<typeof buildJacketShop>>
