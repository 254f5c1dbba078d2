import { toMinor } from "../../../../lib/money"
import { pointsOf } from "../points"
import type { ProgramDefinition } from "../program/definition"

export type Redemption = ProgramDefinition["redemption"]

interface Worth {
  redemption: Redemption
  currency_code: string
}

/**
 * What points are worth, in minor units. Rounded down: the shop never gives a
 * coin for part of its points. 0 in a currency that the programme leaves out.
 */
export function valueOf({ points, ...worth }: Worth & { points: number }) {
  const rate = rateOf(worth)
  return rate ? (BigInt(points) * rate.minor) / rate.points : 0n
}

/**
 * The most points with which no more than an amount is paid, in whole steps,
 * and of those that pay as much the fewest: nobody spends points for nothing.
 */
export function pointsWithin({ minor, ...worth }: Worth & { minor: bigint }) {
  const rate = rateOf(worth)
  if (!rate || minor <= 0n) {
    return 0
  }
  const step = BigInt(worth.redemption.points_step)
  // The first number of points that is worth more, less one.
  const most = ((minor + 1n) * rate.points + rate.minor - 1n) / rate.minor - 1n
  const value = ((most / step) * step * rate.minor) / rate.points
  const fewest = (value * rate.points + rate.minor - 1n) / rate.minor
  return pointsOf(((fewest + step - 1n) / step) * step)
}

function rateOf({ redemption, currency_code }: Worth) {
  const code = currency_code.toLowerCase()
  const amount: string | undefined = redemption.amounts[code]
  return amount
    ? {
        minor: toMinor({ amount, currency_code: code }).minor,
        points: BigInt(redemption.points),
      }
    : undefined
}
