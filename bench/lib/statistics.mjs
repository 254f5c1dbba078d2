/**
 * 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom; beyond that
 * the last differs from the limit of 1.96 by less than 5 %.
 */
const T = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201,
  2.179, 2.16, 2.145, 2.131, 2.12, 2.11, 2.101, 2.093, 2.086, 2.08, 2.074,
  2.069, 2.064, 2.06, 2.056, 2.052, 2.048, 2.045, 2.042,
]

/**
 * @typedef {object} Ratio
 * @property {number} ratio
 * @property {number} low
 * @property {number} high
 */

/**
 * How many times `ours` is `stock`: the geometric mean of the ratios of each
 * round, and its 95 % interval by Student's t over their logarithms. Pairs,
 * because both halves of a round meet the machine in the same mood; logarithms,
 * because twice and half are equally far from one; t rather than a bootstrap,
 * which draws too narrow an interval from so few rounds.
 *
 * @param {number[]} ours
 * @param {number[]} stock
 * @returns {Ratio}
 */
export function pairedRatio(ours, stock) {
  const logs = ours.map((value, round) =>
    Math.log(value / Number(stock[round]))
  )
  const mean = average(logs)
  const degrees = logs.length - 1
  if (degrees < 1) {
    return { ratio: Math.exp(mean), low: 0, high: Infinity }
  }
  const variance =
    logs.reduce((sum, log) => sum + (log - mean) ** 2, 0) / degrees
  const reach =
    Number(T[Math.min(degrees, T.length) - 1]) *
    Math.sqrt(variance / logs.length)
  return {
    ratio: Math.exp(mean),
    low: Math.exp(mean - reach),
    high: Math.exp(mean + reach),
  }
}

/** @param {number[]} numbers */
export function average(numbers) {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length
}

/**
 * @param {number[]} numbers
 * @param {number} share
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return Number(sorted[Math.ceil(sorted.length * share) - 1] ?? sorted[0])
}

/** @param {number[]} numbers */
export function median(numbers) {
  return quantile(numbers, 0.5)
}
