import { cpuRatio } from "./cost.mjs"

/** Beyond this our code may not go where plain Medusa does the same. */
export const CPU_RATIO_MAX = 1.05

/**
 * Names what costs more CPU than it may, server and database together, as far
 * as that is certain: the whole interval must lie beyond the limit.
 *
 * @param {import("./rounds.mjs").Series[]} series
 */
export function tooCostly(series) {
  return series
    .filter(({ flow }) => flow.runs_on_stock)
    .map((one) => ({ ...one, cpu: cpuRatio(one) }))
    .filter(({ cpu }) => cpu.low > CPU_RATIO_MAX)
    .map(
      ({ flow, load, cpu }) =>
        `${flow.name} with ${load.shoppers} at once takes ${cpu.ratio.toFixed(3)} times plain Medusa's CPU (95 %: ${cpu.low.toFixed(3)} to ${cpu.high.toFixed(3)}); at most ${CPU_RATIO_MAX} is allowed.`
    )
}
