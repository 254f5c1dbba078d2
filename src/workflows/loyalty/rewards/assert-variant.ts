import type { MedusaContainer } from "@medusajs/framework/types"
import {
  ContainerRegistrationKeys,
  MedusaError,
} from "@medusajs/framework/utils"
import {
  assertClaimable,
  type Benefit,
} from "../../../modules/loyalty/domain/rewards"
import { loyaltyIn } from "../loyalty-service"

/** @throws {MedusaError} `not_found`: what is free has to be there */
export async function assertVariant(
  container: MedusaContainer,
  benefit: Benefit | undefined
) {
  const [gone] = await findGoneVariants(container, benefit ? [benefit] : [])
  if (gone) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      `There is no product variant ${gone}`
    )
  }
}

/**
 * For whoever claims a reward: its product may be gone by now, or not be sold
 * in their storefront. What is not offered is refused elsewhere.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_unavailable`
 */
export async function assertGiven(
  container: MedusaContainer,
  id: string,
  sales_channel_ids?: string[]
) {
  const reward = await loyaltyIn(container).readReward(id)
  if (reward.status === "active") {
    const gone = await findGoneVariants(
      container,
      [reward.benefit],
      sales_channel_ids
    )
    assertClaimable(reward, gone.length ? ["unavailable"] : [])
  }
}

/**
 * For whoever offers a reward.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_unavailable`
 */
export async function assertOfferable(container: MedusaContainer, id: string) {
  const { benefit } = await loyaltyIn(container).readReward(id)
  const [gone] = await findGoneVariants(container, [benefit])
  if (gone) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `Reward ${id} gives product variant ${gone}, which is deleted: change what it gives, then activate it`,
      "loyalty_reward_unavailable"
    )
  }
}

interface SoldVariant {
  id: string
  product?: { sales_channels?: { id: string }[] | null } | null
}

/**
 * Of what they give for nothing; asks nothing where that is no product.
 *
 * @param sales_channel_ids what is sold in none of them is gone as well
 */
export async function findGoneVariants(
  container: MedusaContainer,
  benefits: readonly Benefit[],
  sales_channel_ids?: readonly string[]
): Promise<string[]> {
  const wanted = benefits.flatMap((benefit) =>
    benefit.kind === "free_product" ? [benefit.variant_id] : []
  )
  if (!wanted.length) {
    return []
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product_variant",
      fields: ["id", "product.sales_channels.id"],
      filters: { id: wanted },
    })
  const isSold = ({ product }: SoldVariant) =>
    !sales_channel_ids ||
    product?.sales_channels?.some(({ id }) => sales_channel_ids.includes(id))
  const found = new Set(
    (data as SoldVariant[]).filter(isSold).map(({ id }) => id)
  )
  return wanted.filter((id) => !found.has(id))
}
