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
 * For whoever claims a reward: its product may be gone by now. What is not
 * offered is refused elsewhere.
 *
 * @throws {MedusaError} `not_found`, `loyalty_reward_unavailable`
 */
export async function assertGiven(container: MedusaContainer, id: string) {
  const reward = await loyaltyIn(container).readReward(id)
  if (reward.status === "active") {
    const gone = await findGoneVariants(container, [reward.benefit])
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

/** Of what they give for nothing; asks nothing where that is no product. */
export async function findGoneVariants(
  container: MedusaContainer,
  benefits: Benefit[]
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
      fields: ["id"],
      filters: { id: wanted },
    })
  const found = new Set(data.map(({ id }) => id))
  return wanted.filter((id) => !found.has(id))
}
