import type { AdminLoyaltyProgram } from "../../../../client"

type Definition = AdminLoyaltyProgram["definition"]

/** A sound beginning for a shop without any programme. */
export function firstDefinition(
  currencies: string[],
  time_zone: string
): Definition {
  const amounts = Object.fromEntries(currencies.map((code) => [code, "1"]))
  const effect = { type: "points_per_money", points: 1, amounts }
  return {
    time_zone,
    earning: {
      basis: {
        ...{ shipping: false, tax: false },
        ...{ gift_cards: false, paid_by_credit: false },
      },
      rules: [{ id: "base", name: "Every purchase", conditions: [], effect }],
      actions: {},
      pending_days: 14,
    },
    redemption: {
      ...{ points: 100, amounts, points_min: 100 },
      ...{ points_step: 1, share_max_percent: 50 },
    },
    expiry: { days: 365, grace_days: 30 },
    tiers: { window_days: 365, grace_days: 30 },
    clawback: "unlimited",
  }
}
