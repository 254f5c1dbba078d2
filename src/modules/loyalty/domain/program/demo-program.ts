import type { TierLevel } from "../tiers/tier-level"
import type { ProgramDefinition } from "./definition"

/** The shop's own numbers; the demo and many specs count on each of them. */
export const demoProgram: ProgramDefinition = {
  time_zone: "Europe/Berlin",
  earning: {
    basis: {
      shipping: false,
      tax: false,
      gift_cards: false,
      paid_by_credit: false,
    },
    rules: [
      {
        id: "base",
        name: "Every purchase",
        conditions: [],
        effect: {
          type: "points_per_money",
          points: 1,
          amounts: { eur: "1.00", usd: "1.00", inr: "50.00" },
        },
      },
      tierRule("wool", "Wool members", "1.25"),
      tierRule("cashmere", "Cashmere members", "1.5"),
    ],
    actions: {},
    pending_days: 14,
  },
  redemption: {
    points: 100,
    amounts: { eur: "1.00", usd: "1.00", inr: "50.00" },
    points_min: 100,
    points_step: 1,
    share_max_percent: 50,
  },
  expiry: { days: 365, grace_days: 30 },
  tiers: { window_days: 365, grace_days: 30 },
  clawback: "unlimited",
}

export const demoTiers: TierLevel[] = [
  { key: "linen", name: "Linen", points_min: 0 },
  { key: "wool", name: "Wool", points_min: 500 },
  { key: "cashmere", name: "Cashmere", points_min: 2_000 },
]

function tierRule(tier: string, name: string, factor: string) {
  return {
    id: `${tier}-members`,
    name,
    conditions: [{ type: "tier", tiers: [tier] }],
    effect: { type: "multiply", factor },
  }
}
