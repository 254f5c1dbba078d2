import {
  entryRewardDue,
  evaluateTier,
  nextTier,
  pointsInWindow,
  windowStart,
  type EntryReward,
  type Membership,
} from ".."
import { demoTiers } from "../../program"

const at = (iso: string) => new Date(iso)
const NOW = at("2026-06-10T12:00:00Z")
const rules = { grace_days: 30, time_zone: "Europe/Berlin" }
const window = { window_days: 365, time_zone: "Europe/Berlin" }

const evaluate = (
  tier: string | null,
  points_earned: number,
  {
    grace_until = null as Date | null,
    grace_days = rules.grace_days,
    now = NOW,
  } = {}
) =>
  evaluateTier({
    levels: demoTiers,
    membership: { tier, grace_until },
    points_earned,
    rules: { ...rules, grace_days },
    now,
  })

describe("a tier", () => {
  it.each([
    [null, 0, "upgraded", "linen"],
    [null, 2_500, "upgraded", "cashmere"],
    ["linen", 499, "kept", "linen"],
    ["linen", 500, "upgraded", "wool"],
    ["linen", 2_000, "upgraded", "cashmere"],
    ["wool", 1_999, "kept", "wool"],
    ["cashmere", 2_000, "kept", "cashmere"],
    // A level that the shop has removed is as none.
    ["silk", 600, "upgraded", "wool"],
  ])("%s with %i points is %s: %s", (held, points, change, tier) => {
    expect(evaluate(held, points)).toEqual({ change, tier, grace_until: null })
  })

  it("does not depend on the order of the levels", () => {
    const levels = [...demoTiers].reverse()
    const membership = { tier: "linen", grace_until: null }
    const all = { levels, membership, points_earned: 600, rules, now: NOW }
    expect(evaluateTier(all).tier).toBe("wool")
  })

  it("is kept for its grace, to the end of the last day", () => {
    const grace_until = at("2026-07-10T22:00:00Z")
    expect(evaluate("wool", 0)).toEqual({
      change: "grace_started",
      tier: "wool",
      grace_until,
    })
    const lastMoment = new Date(grace_until.getTime() - 1)
    expect(evaluate("wool", 0, { grace_until, now: lastMoment })).toEqual({
      change: "in_grace",
      tier: "wool",
      grace_until,
    })
    expect(evaluate("wool", 0, { grace_until, now: grace_until })).toEqual({
      change: "downgraded",
      tier: "linen",
      grace_until: null,
    })
  })

  it("forgets the grace as soon as the points are back", () => {
    const grace_until = at("2026-07-10T22:00:00Z")
    const earned = evaluate("wool", 500, { grace_until })
    expect(earned).toEqual({ change: "kept", tier: "wool", grace_until: null })
  })

  it("goes down one level at a time, each with a grace of its own", () => {
    const grace_until = at("2026-06-10T12:00:00Z")
    const first = evaluate("cashmere", 0, { grace_until })
    expect(first).toEqual({
      change: "downgraded",
      tier: "wool",
      grace_until: at("2026-07-10T22:00:00Z"),
    })
    const { tier, grace_until: next } = first
    expect(evaluate(tier, 0, { grace_until: next }).change).toBe("in_grace")
    const now = at("2026-07-10T22:00:00Z")
    expect(evaluate(tier, 0, { grace_until: next, now })).toEqual({
      change: "downgraded",
      tier: "linen",
      grace_until: null,
    })
  })

  it("without grace goes down at once, and still one level", () => {
    const down = evaluate("cashmere", 0, { grace_days: 0 })
    expect(down).toMatchObject({ change: "downgraded", tier: "wool" })
  })

  it("has none below the lowest level, when even that wants points", () => {
    const levels = demoTiers.slice(1)
    const membership = { tier: "wool", grace_until: NOW }
    const decision = evaluateTier({
      levels,
      membership,
      points_earned: 10,
      rules,
      now: NOW,
    })
    expect(decision).toMatchObject({ change: "downgraded", tier: null })
  })
})

describe("the next tier", () => {
  it.each([
    [null, 0, { name: "Linen", points_missing: 0 }],
    ["linen", 120, { name: "Wool", points_missing: 380 }],
    ["wool", 1_999, { name: "Cashmere", points_missing: 1 }],
    ["cashmere", 2_000, null],
    // In grace: they hold Wool and look up to Cashmere.
    ["wool", 100, { name: "Cashmere", points_missing: 1_900 }],
  ])("of %s with %i points is %j", (tier, points_earned, next) => {
    expect(nextTier({ levels: demoTiers, tier, points_earned })).toEqual(next)
  })
})

describe("the window of a tier", () => {
  const now = at("2026-06-10T12:00:00Z")

  it("begins with a day of the shop", () => {
    expect(windowStart({ ...window, now })).toEqual(at("2025-06-09T22:00:00Z"))
  })

  it("counts what was earned in it, less what was clawed back", () => {
    const earned = (earned_at: string, points_clawed_back = 0) => ({
      points: 100,
      points_clawed_back,
      earned_at: at(earned_at),
    })
    expect(
      pointsInWindow(
        [
          earned("2025-06-09T21:59:59Z"),
          earned("2025-06-09T22:00:00Z"),
          earned("2026-01-01T00:00:00Z", 30),
          earned("2026-06-10T12:00:00Z"),
          earned("2026-06-10T12:00:01Z"),
        ],
        { ...window, now }
      )
    ).toBe(270)
  })
})

describe("the reward for entering a tier", () => {
  /** Evaluates point totals one after the other, as the sweep does. */
  function live(story: { day: string; points: number }[], grace_days = 0) {
    let membership: Membership = { tier: "linen", grace_until: null }
    const history: EntryReward[] = []
    const tiers = story.map(({ day, points }) => {
      const now = at(`${day}T12:00:00Z`)
      const { tier, grace_until } = membership
      const decision = evaluate(tier, points, { grace_until, grace_days, now })
      const due = entryRewardDue({
        decision,
        history,
        is_import: false,
        window: { ...window, now },
      })
      if (due) {
        history.push({ tier: due, rewarded_at: now })
      }
      membership = decision
      return decision.tier
    })
    return { tiers, rewards: history.map(({ tier }) => tier) }
  }

  it("is given once around a refund: up, refund, down, up again", () => {
    const story = [
      { day: "2026-01-10", points: 600 },
      { day: "2026-01-20", points: 100 },
      { day: "2026-02-10", points: 700 },
      { day: "2026-02-11", points: 100 },
      { day: "2026-02-12", points: 700 },
    ]
    expect(live(story)).toEqual({
      tiers: ["wool", "linen", "wool", "linen", "wool"],
      rewards: ["wool"],
    })
    expect(live(story, 30)).toEqual({
      tiers: ["wool", "wool", "wool", "wool", "wool"],
      rewards: ["wool"],
    })
  })

  it("is given again when the window has passed", () => {
    const story = [
      { day: "2026-01-10", points: 600 },
      { day: "2026-06-01", points: 0 },
      { day: "2027-01-10", points: 600 },
      { day: "2027-01-11", points: 0 },
      { day: "2027-01-12", points: 600 },
    ]
    // On 10 January the first one is still in the window, by its whole day.
    expect(live(story).rewards).toEqual(["wool", "wool"])
    expect(live(story.slice(0, 3)).rewards).toEqual(["wool"])
  })

  it("is for the tier that is entered, not for those passed by", () => {
    const story = [
      { day: "2026-01-10", points: 2_000 },
      { day: "2026-02-10", points: 600 },
    ]
    expect(live(story)).toEqual({
      tiers: ["cashmere", "wool"],
      rewards: ["cashmere"],
    })
  })

  it("is not given for an import", () => {
    const decision = evaluate("linen", 600)
    const entering = { decision, history: [], window: { ...window, now: NOW } }
    expect(entryRewardDue({ ...entering, is_import: true })).toBeNull()
    expect(entryRewardDue({ ...entering, is_import: false })).toBe("wool")
  })
})
