import { endOfDayAfter } from "../dates"
import type { TierLevel } from "./tier-level"

export interface Membership {
  /** The key of the level; null before the first evaluation. */
  tier: string | null
  /** While it is kept without the points for it. */
  grace_until: Date | null
}

interface Evaluating {
  levels: readonly TierLevel[]
  membership: Membership
  /** Net of what was clawed back, within the window. */
  points_earned: number
  rules: { grace_days: number; time_zone: string }
  now: Date
}

export interface TierDecision extends Membership {
  change: "upgraded" | "kept" | "grace_started" | "in_grace" | "downgraded"
}

/**
 * Up at once and as far as the points reach. Down only after a grace, and one
 * level at a time: the next one has a grace of its own.
 */
export function evaluateTier(evaluating: Evaluating): TierDecision {
  const { membership, now } = evaluating
  const ladder = sorted(evaluating.levels)
  const earned = reached(ladder, evaluating.points_earned)
  const held = ladder.findIndex(({ key }) => key === membership.tier)
  const at = (position: number) => ladder[position]?.key ?? null
  if (earned > held) {
    return { change: "upgraded", tier: at(earned), grace_until: null }
  }
  if (earned === held) {
    return { change: "kept", tier: at(held), grace_until: null }
  }
  const grace_until = membership.grace_until ?? graceFrom(evaluating)
  if (now < grace_until) {
    const change = membership.grace_until ? "in_grace" : "grace_started"
    return { change, tier: at(held), grace_until }
  }
  const isStillTooHigh = earned < held - 1
  return {
    change: "downgraded",
    tier: at(held - 1),
    grace_until: isStillTooHigh ? graceFrom(evaluating) : null,
  }
}

/** What is missing to the level above the one that is held; null at the top. */
export function nextTier({
  levels,
  tier,
  points_earned,
}: {
  levels: readonly TierLevel[]
  tier: string | null
  points_earned: number
}) {
  const ladder = sorted(levels)
  const held = ladder.findIndex(({ key }) => key === tier)
  const next = ladder.at(held + 1)
  return next && held + 1 < ladder.length
    ? {
        name: next.name,
        points_missing: Math.max(0, next.points_min - points_earned),
      }
    : null
}

function graceFrom({ rules, now }: Evaluating) {
  return rules.grace_days === 0
    ? now
    : endOfDayAfter(now, rules.grace_days, rules.time_zone)
}

const sorted = (levels: readonly TierLevel[]) =>
  [...levels].sort((one, other) => one.points_min - other.points_min)

const reached = (ladder: TierLevel[], points: number) =>
  ladder.filter(({ points_min }) => points_min <= points).length - 1
