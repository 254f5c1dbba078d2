import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LOYALTY_PROGRAM_FIELDS } from "./schema"

/** @throws {MedusaError} `not_found` */
export async function readProgram(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph(
      {
        entity: "loyalty_program",
        fields: LOYALTY_PROGRAM_FIELDS,
        filters: { id },
      },
      { throwIfKeyNotFound: true }
    )
  return data[0]
}
