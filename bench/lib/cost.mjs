import { pairedRatio } from "./statistics.mjs"

/** @typedef {import("./stretch.mjs").Stretch} Stretch */

/**
 * Server and database together, so that nothing is won by moving work from
 * one to the other.
 *
 * @param {Stretch} stretch
 */
export const cpuOf = ({ server_cpu, database_cpu }) => server_cpu + database_cpu

/** @param {import("./rounds.mjs").Series} series */
export function cpuRatio({ stretches: { ours, stock } }) {
  return pairedRatio(ours.map(cpuOf), stock.map(cpuOf))
}
