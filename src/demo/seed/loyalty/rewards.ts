import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { NewReward } from "../../../modules/loyalty/reward-rows"
import {
  activateRewardWorkflow,
  createRewardWorkflow,
  loyaltyIn,
} from "../../../workflows/loyalty"
import { demoRewards } from "../../loyalty"
import type { SeedContext } from "../context"

/** What is there already stays, but a draft that a stopped run has left. */
export async function seedRewards(context: SeedContext) {
  const { container } = context
  const known = await loyaltyIn(container).listLoyaltyRewards({
    key: demoRewards.map(({ key }) => key),
  })
  for (const { benefit, ...reward } of demoRewards) {
    const found = known.find(({ key }) => key === reward.key)
    if (found && found.status !== "draft") {
      continue
    }
    const id =
      found?.id ??
      (
        await createRewardWorkflow(container).run({
          input: { ...reward, benefit: await benefitOf(context, benefit) },
        })
      ).result.id
    await activateRewardWorkflow(container).run({ input: { id } })
  }
}

async function benefitOf(
  { container }: SeedContext,
  benefit: (typeof demoRewards)[number]["benefit"]
): Promise<NewReward["benefit"]> {
  if (benefit.kind !== "free_product") {
    return benefit
  }
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({
      entity: "product",
      fields: ["variants.id", "variants.sku"],
      filters: { handle: benefit.handle },
    })
  const skuOf = ({ sku }: { sku?: string | null }) => sku ?? ""
  const [variant] = [...(data[0]?.variants ?? [])].sort((one, other) =>
    skuOf(one).localeCompare(skuOf(other))
  )
  return { kind: benefit.kind, variant_id: variant.id }
}
