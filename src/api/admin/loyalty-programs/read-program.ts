import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { LOYALTY_PROGRAM_FIELDS, type AdminLoyaltyProgram } from "./schema"

/** What a `json` column holds no generated type knows. */
export type ProgramAnswer = z.input<typeof AdminLoyaltyProgram>

/** @throws {MedusaError} `not_found` */
export async function readProgram(container: MedusaContainer, id: string) {
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "loyalty_program",
      fields: LOYALTY_PROGRAM_FIELDS,
      filters: { id },
    })
  const program: unknown = data[0]
  if (!program) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty programme ${id}`
    )
  }
  return program as ProgramAnswer
}
