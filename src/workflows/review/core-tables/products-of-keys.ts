import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ProductKey } from "../../../modules/review/domain/import/imported-review"

/** Finds the product of a review by what a file says of it. */
type ProductFinder = (keys: ProductKey[]) => string | undefined

interface Match {
  by: ProductKey["by"]
  value: string
  product_id: string
}

/**
 * All products of many reviews in one question, which core's services would
 * need four for. Products that are not published count, too.
 */
export async function productsOfKeys(
  container: MedusaContainer,
  keys: ProductKey[]
): Promise<ProductFinder> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const valuesOf = (by: ProductKey["by"]) => [
    ...new Set(keys.flatMap((key) => (key.by === by ? key.value : []))),
  ]
  const { rows } = await knex.raw<{ rows: Match[] }>(
    `select 'id' as by, id as value, id as product_id
       from product where id = any(:ids) and deleted_at is null
     union all
     select 'external_id', external_id, id
       from product where external_id = any(:external_ids) and deleted_at is null
     union all
     select 'handle', handle, id
       from product where handle = any(:handles) and deleted_at is null
     union all
     select 'sku', sku, product_id
       from product_variant where sku = any(:skus) and deleted_at is null`,
    {
      ids: valuesOf("id"),
      external_ids: valuesOf("external_id"),
      handles: valuesOf("handle"),
      skus: valuesOf("sku"),
    }
  )
  const known = new Map(
    rows.map(({ by, value, product_id }) => [`${by} ${value}`, product_id])
  )
  return (wanted) =>
    wanted
      .map(({ by, value }) => known.get(`${by} ${value}`))
      .find((id) => id !== undefined)
}
