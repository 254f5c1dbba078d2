import { z } from "@medusajs/framework/zod"
import type { Condition, CountedLine, CountedOrder } from "../parts"
import { idsOf } from "./ids"

export class TierCondition implements Condition {
  static readonly type = "tier"
  static readonly params = z.strictObject({ tiers: idsOf("tier") })

  constructor(private readonly params: z.infer<typeof TierCondition.params>) {}

  get tier_keys() {
    return this.params.tiers
  }

  holdsFor(_line: CountedLine, { snapshot }: CountedOrder) {
    const { tier } = snapshot.customer
    return tier !== null && this.params.tiers.includes(tier)
  }
}
