import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { LOYALTY_PROGRAM_FIELDS, type AdminLoyaltyProgram } from "./schema"

/** What a `json` column holds no generated type knows. */
export type ProgramAnswer = z.input<typeof AdminLoyaltyProgram>

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
  return data[0] as unknown as ProgramAnswer
}
