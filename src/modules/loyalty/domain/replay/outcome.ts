import type { BothPoints, BothTally } from "./both-points"

/** How many who gain or lose most are named. */
const TOP = 10

export interface MemberOutcome extends BothPoints {
  customer_id: string
  difference: number
}

/** Who gains and who loses, and by how much the most do. */
export function outcomesOf(members: BothTally<string>) {
  const outcomes = members
    .entries()
    .map(([customer_id, { this_points, live_points }]) => ({
      ...{ customer_id, this_points, live_points },
      difference: this_points - live_points,
    }))
  const winners = outcomes.filter(({ difference }) => difference > 0)
  const losers = outcomes.filter(({ difference }) => difference < 0)
  return {
    members: outcomes.length,
    winners: winners.length,
    losers: losers.length,
    unchanged: outcomes.length - winners.length - losers.length,
    top_winners: winners.sort(farthest).slice(0, TOP),
    top_losers: losers.sort(farthest).slice(0, TOP),
  }
}

/** Among equals by id, so that the same replay names the same. */
const farthest = (one: MemberOutcome, other: MemberOutcome) =>
  Math.abs(other.difference) - Math.abs(one.difference) ||
  (one.customer_id < other.customer_id ? -1 : 1)
