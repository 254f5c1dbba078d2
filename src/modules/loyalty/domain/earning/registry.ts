import { CampaignCondition } from "./conditions/campaign"
import { CategoryCondition } from "./conditions/category"
import { CustomerGroupCondition } from "./conditions/customer-group"
import { OrderMinimumCondition } from "./conditions/order-minimum"
import { ProductCondition } from "./conditions/product"
import { TierCondition } from "./conditions/tier"
import { FixedPoints } from "./effects/fixed-points"
import { Multiply } from "./effects/multiply"
import { PointsPerMoney } from "./effects/points-per-money"
import { PartRegistry, type PartClass } from "./part-registry"
import type { Condition, Effect } from "./parts"

export const conditions = new PartRegistry<Condition>("condition")
  .add(ProductCondition)
  .add(CategoryCondition)
  .add(CustomerGroupCondition)
  .add(TierCondition)
  .add(CampaignCondition)
  .add(OrderMinimumCondition)

export const effects = new PartRegistry<Effect>("effect")
  .add(PointsPerMoney)
  .add(Multiply)
  .add(FixedPoints)

/**
 * A shop's own condition, added where the shop's module is loaded; from then
 * on its `type` can be used in programmes:
 *
 * ```ts
 * class WeekdayCondition implements Condition {
 *   static readonly type = "weekday"
 *   static readonly params = z.strictObject({ weekday: z.int().min(0).max(6) })
 *
 *   constructor(private readonly params: z.infer<typeof WeekdayCondition.params>) {}
 *
 *   holdsFor(_line: CountedLine, { snapshot }: CountedOrder) {
 *     return snapshot.at.getUTCDay() === this.params.weekday
 *   }
 * }
 *
 * addCondition(WeekdayCondition)
 * ```
 *
 * It decides by its arguments alone: no clock, no database. Promises, grants
 * and replays ask it at different times and must hear the same. A condition in
 * use may not change its meaning; add another one.
 *
 * @throws {MedusaError} when there is a condition of this type already
 */
export function addCondition<Params>(kind: PartClass<Condition, Params>) {
  conditions.add(kind)
}

/**
 * A shop's own effect, as `addCondition` does it. It answers one gain per line
 * it is given: `base` points are multiplied by the factors of other rules,
 * `bonus` points are not. Below 0 counts as 0, and the points of an order are
 * rounded down once, after all rules.
 *
 * @throws {MedusaError} when there is an effect of this type already
 */
export function addEffect<Params>(kind: PartClass<Effect, Params>) {
  effects.add(kind)
}
