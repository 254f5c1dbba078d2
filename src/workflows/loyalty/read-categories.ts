import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Categorised {
  id: string
  categories?: ({ mpath: string } | null)[]
}

/**
 * The categories of products with all above them: core writes the way from the
 * root into each, as `grandparent.parent.own`.
 */
export async function readCategories(
  container: MedusaContainer,
  product_ids: string[]
): Promise<Map<string, string[]>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["id", "categories.mpath"],
      filters: { id: [...new Set(product_ids)] },
    })
  const products = data as unknown as Categorised[]
  return new Map(products.map((product) => [product.id, idsOf(product)]))
}

const idsOf = ({ categories = [] }: Categorised) => [
  ...new Set(
    categories.flatMap((category) => category?.mpath.split(".") ?? [])
  ),
]
