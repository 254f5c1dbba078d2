/** @typedef {"stock" | "ours"} Side */

/**
 * Who begins changes with every round, so that neither profits from its place.
 *
 * @param {number} round
 * @returns {Side[]}
 */
export function turnsOf(round) {
  return round % 2 ? ["ours", "stock"] : ["stock", "ours"]
}
