import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import type { Benefit } from "../../../modules/loyalty/domain/rewards"

/** @throws {MedusaError} `not_found`: what is free has to be there */
export async function assertVariant(
  container: MedusaContainer,
  benefit: Benefit | undefined
) {
  if (benefit?.kind !== "free_product") {
    return
  }
  const { variant_id: id } = benefit
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "product_variant", fields: ["id"], filters: { id } })
  if (!data.length) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no product variant ${id}`
    )
  }
}
