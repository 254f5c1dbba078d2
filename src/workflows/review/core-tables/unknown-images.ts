import type { Knex } from "@medusajs/framework/mikro-orm/knex"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export interface CatalogueImage {
  id: string
  url: string
}

/** Images of products that we have not looked at, in the order of their ids. */
export async function findUnknownImages(
  container: MedusaContainer,
  { after, limit }: { after: string | null; limit: number }
): Promise<CatalogueImage[]> {
  const knex: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return knex("image")
    .whereNull("image.deleted_at")
    .where("image.id", ">", after ?? "")
    .whereNotExists(
      knex("review_picture")
        .whereRaw("review_picture.source_id = image.id")
        .whereNull("review_picture.deleted_at")
    )
    .orderBy("image.id")
    .limit(limit)
    .select("image.id", "image.url")
}
