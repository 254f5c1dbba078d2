import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface ExportedProduct {
  handle: string
  /** Of the variant, or of any: it finds the product again. */
  sku: string | null
}

/** By what other shops know the products of some reviews. */
export async function productsOfReviews(
  container: MedusaContainer,
  reviews: { product_id: string | null }[]
): Promise<Map<string | null, ExportedProduct>> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const ids = [
    ...new Set(reviews.flatMap(({ product_id }) => product_id ?? [])),
  ]
  const { rows } = await knex.raw<{
    rows: (ExportedProduct & { id: string })[]
  }>(
    `select product.id, handle,
       (select min(sku) from product_variant variant
        where variant.product_id = product.id and variant.deleted_at is null) as sku
     from product where product.id = any(:ids)`,
    { ids }
  )
  return new Map(rows.map(({ id, ...product }) => [id, product]))
}
