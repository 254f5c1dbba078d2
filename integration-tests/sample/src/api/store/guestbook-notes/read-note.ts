import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A note as its author sees it. */
export async function readNote(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "guestbook_note",
      fields: ["id", "text", "occurred_at"],
      filters: { id },
    })
  return data[0]
}
