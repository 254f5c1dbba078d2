import type { MedusaContainer } from "@medusajs/framework/types"
import { buildProduct } from "./product"
import { buildRegion } from "./region"
import { buildStorefront } from "./storefront"

/** The least that a purchase needs: a storefront, a region and one product. */
export async function buildShop(
  container: MedusaContainer,
  {
    payment_providers,
    ...product
  }: {
    payment_providers?: string[]
  } & Parameters<typeof buildProduct>[2] = {}
) {
  const storefront = await buildStorefront(container)
  const region = await buildRegion(
    container,
    payment_providers ? { payment_providers } : {}
  )
  return {
    storefront,
    region,
    product: await buildProduct(container, storefront, product),
  }
}

export type BuiltShop = Awaited<ReturnType<typeof buildShop>>
