import { computeEarning, type OrderSnapshot } from "../earning"
import { spentShare } from "../liability"
import type { ProgramDefinition } from "../program/definition"
import { BothTally } from "./both-points"
import { outcomesOf } from "./outcome"
import { startOf, startsIn, stepOf, type ReplayPeriod } from "./series"
import { differenceOf, VersionTally } from "./version-tally"

export interface ReplayInput extends ReplayPeriod {
  /** The version that is tried. */
  definition: ProgramDefinition
  /** What the channel earns by now; none when nothing is live. */
  live: ProgramDefinition | undefined
  breakage_rate: string
}

/**
 * What would have been, had the orders of a period earned by this version
 * instead of the live one. Orders are added one by one and forgotten: what
 * stays in memory is a number or two for each member who bought.
 *
 * It decides by its arguments alone, so the same orders give the same answer.
 */
export class Replay {
  private readonly tallies: Record<"this" | "live", VersionTally>
  private readonly members = new BothTally<string>()
  private readonly tiers = new BothTally<string | null>()
  private readonly starts = new BothTally<string>()
  private readonly currencies = new Set<string>()
  private orders = 0

  constructor(private readonly input: ReplayInput) {
    const spent_share = spentShare({ rate: input.breakage_rate })
    const { definition, live } = input
    this.tallies = {
      this: new VersionTally({
        redemption: definition.redemption,
        spent_share,
      }),
      live: new VersionTally({ redemption: live?.redemption, spent_share }),
    }
  }

  add(order: OrderSnapshot) {
    const { definition, live, time_zone } = this.input
    const { currency_code, customer, at } = order
    const points = {
      this_points: computeEarning(definition, order).points,
      live_points: live ? computeEarning(live, order).points : 0,
    }
    this.orders += 1
    this.currencies.add(currency_code)
    this.tallies.this.add(currency_code, points.this_points)
    this.tallies.live.add(currency_code, points.live_points)
    this.members.add(customer.id, points)
    this.tiers.add(customer.tier, points)
    this.starts.add(startOf(at, stepOf(this.input), time_zone), points)
  }

  result() {
    const { this: tried, live } = this.tallies
    const currencies = [...this.currencies].sort()
    return {
      orders: this.orders,
      breakage_rate: this.input.breakage_rate,
      this: tried.result(currencies),
      live: live.result(currencies),
      difference: differenceOf(tried, live, currencies),
      ...outcomesOf(this.members),
      per_tier: this.tiers
        .keys()
        .sort((one, other) => ((one ?? "") < (other ?? "") ? -1 : 1))
        .map((tier) => ({ tier, ...this.tiers.get(tier) })),
      series_step: stepOf(this.input),
      series: startsIn(this.input).map((starts_on) => ({
        ...{ starts_on, ...this.starts.get(starts_on) },
      })),
    }
  }
}

export type ReplayResult = ReturnType<Replay["result"]>
