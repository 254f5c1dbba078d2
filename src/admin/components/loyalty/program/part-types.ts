import type { Json } from "./place"

export const CONDITIONS = [
  "product",
  "category",
  "customer_group",
  "tier",
  "campaign",
  "order_minimum",
] as const
export type ConditionType = (typeof CONDITIONS)[number]

export const EFFECTS = ["points_per_money", "multiply", "fixed_points"] as const
export type EffectType = (typeof EFFECTS)[number]

/** As a rule has it; a shop's developer may have added types of their own. */
export interface Part {
  type: string
  [param: string]: Json
}

export const isCondition = (type: string): type is ConditionType =>
  (CONDITIONS as readonly string[]).includes(type)

export const isEffect = (type: string): type is EffectType =>
  (EFFECTS as readonly string[]).includes(type)

/** What a new one begins with. */
export const NEW_CONDITIONS: Record<ConditionType, Part> = {
  product: { type: "product", product_ids: [] },
  category: { type: "category", category_ids: [] },
  customer_group: { type: "customer_group", group_ids: [] },
  tier: { type: "tier", tiers: [] },
  campaign: { type: "campaign", from: "", to: "" },
  order_minimum: { type: "order_minimum", amounts: {} },
}

export const NEW_EFFECTS: Record<EffectType, Part> = {
  points_per_money: { type: "points_per_money", points: 1, amounts: {} },
  multiply: { type: "multiply", factor: "2" },
  fixed_points: { type: "fixed_points", points: 50, per: "order" },
}

interface RuleName {
  id: string
  name: string
}

/** The book names rules by an id: it is made once and stays. */
export function newRule(rules: RuleName[], name: string) {
  const taken = rules.map(({ id }) => id)
  let number = rules.length + 1
  while (taken.includes(`rule-${number}`)) {
    number += 1
  }
  return {
    ...{ id: `rule-${number}`, name, conditions: [] },
    effect: NEW_EFFECTS.points_per_money,
  }
}
