import { Modules } from "@medusajs/framework/utils"
import { createTierWorkflow, loyaltyIn } from "../../../workflows/loyalty"
import { demoLadder } from "../../loyalty"
import type { SeedContext } from "../context"

/** Whoever has written a ladder of their own keeps it. */
export async function seedTiers({ container }: SeedContext) {
  const known = await loyaltyIn(container).listLoyaltyTiers({})
  const keys = known.map(({ key }) => key)
  const isOwn = keys.some((key) => !demoLadder.some((tier) => tier.key === key))
  const missing = demoLadder.filter(({ key }) => !keys.includes(key))
  for (const { group_name, ...tier } of isOwn ? [] : missing) {
    // A run that was stopped may have left the group and no tier.
    const [group] = await container
      .resolve(Modules.CUSTOMER)
      .listCustomerGroups({ name: group_name })
    await createTierWorkflow(container).run({
      input: { ...tier, customer_group_id: group?.id ?? null },
    })
  }
}
