import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** Addresses of the pictures of a page of notes, by upload. */
export async function mediaUrls(
  container: MedusaContainer,
  ids: (string | null)[]
): Promise<Map<string | null, string | null>> {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "upload",
      fields: ["id", "url"],
      filters: { id: ids.filter((id) => id !== null) },
    })
  return new Map(data.map(({ id, url }) => [id, url]))
}
