import type {
  AdminLoyaltyReward,
  AdminLoyaltyRewardsCreateBody,
} from "../../../../client"
import { valueAt, type Json } from "../program/place"

type Body = AdminLoyaltyRewardsCreateBody

export const REWARD_KINDS = [
  "percentage",
  "amount",
  "free_shipping",
  "free_product",
] as const

export const FIRST_REWARD: Json = {
  ...{ key: "", name: "", description: "", points: 500 },
  ...{ benefit: { kind: "percentage", percent: 10 }, minimum_amounts: {} },
  ...{ valid_days: 90, claims_max: "", claims_max_per_member: "" },
}

/** A reward as its form holds it: what is empty is an empty text. */
export const draftOf = (reward: AdminLoyaltyReward): Json => ({
  ...reward,
  description: reward.description ?? "",
  minimum_amounts: reward.minimum_amounts ?? {},
  claims_max: reward.claims_max ?? "",
  claims_max_per_member: reward.claims_max_per_member ?? "",
})

/** What was typed, with null for what was left empty: the server judges it. */
export function bodyOf(draft: Json): Body {
  const at = (place: string) => valueAt(draft, place)
  const orNull = (place: string) => (isEmpty(at(place)) ? null : at(place))
  return {
    ...{ key: at("key"), name: at("name"), points: at("points") },
    ...{ benefit: at("benefit"), valid_days: at("valid_days") },
    description: orNull("description"),
    minimum_amounts: orNull("minimum_amounts"),
    claims_max: orNull("claims_max"),
    claims_max_per_member: orNull("claims_max_per_member"),
    tier_key: orNull("tier_key"),
  } as Body
}

/** Of another kind, with nothing of the one before. */
export function benefitOf(kind: string): Json {
  switch (kind) {
    case "percentage":
      return { kind, percent: 10 }
    case "amount":
      return { kind, amounts: {} }
    case "free_product":
      return { kind, variant_id: "" }
    default:
      return { kind }
  }
}

const isEmpty = (value: Json) =>
  value === undefined ||
  value === null ||
  (typeof value === "string" && value.trim() === "") ||
  (typeof value === "object" && Object.keys(value).length === 0)
