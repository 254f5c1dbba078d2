import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { loyaltyIn } from "../../../workflows/loyalty"

/** @throws {MedusaError} `not_found` */
export async function readImport(container: MedusaContainer, id: string) {
  const [row] = await loyaltyIn(container).listLoyaltyImports({ id })
  if (!row) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no loyalty import ${id}`
    )
  }
  return row
}
