import type { NewReward } from "../../modules/loyalty/reward-rows"

type DemoReward = Omit<NewReward, "benefit"> & {
  /** The product whose first variant is free is named by its handle. */
  benefit:
    | Exclude<NewReward["benefit"], { kind: "free_product" }>
    | { kind: "free_product"; handle: string }
}

const NO_LIMIT = {
  ...{ claims_max: null, claims_max_per_member: null, tier_key: null },
  ...{ minimum_amounts: null, valid_days: 90 },
}

/** One of each kind. */
export const demoRewards: DemoReward[] = [
  {
    ...{ ...NO_LIMIT, key: "free-shipping", name: "Free shipping" },
    description: "The parcel is on us, wherever you are.",
    ...{ points: 150, benefit: { kind: "free_shipping" } },
  },
  {
    ...{ ...NO_LIMIT, key: "five-off", name: "5 off" },
    description: "Off everything from 30 on.",
    points: 300,
    benefit: {
      kind: "amount",
      amounts: { eur: "5.00", usd: "5.00", inr: "400.00" },
    },
    minimum_amounts: { eur: "30.00", usd: "30.00", inr: "2400.00" },
  },
  {
    ...{ ...NO_LIMIT, key: "free-tote", name: "A Skep tote" },
    description: "Put it into your cart, and it costs nothing.",
    ...{ points: 700, claims_max: 200, claims_max_per_member: 1 },
    benefit: { kind: "free_product", handle: "skep-canvas-tote" },
  },
  {
    ...{ ...NO_LIMIT, key: "fifteen-per-cent", name: "15% off everything" },
    description: "For members from Wool on.",
    ...{ points: 900, tier_key: "wool", valid_days: 30 },
    benefit: { kind: "percentage", percent: 15 },
  },
]
