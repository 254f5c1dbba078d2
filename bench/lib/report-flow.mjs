import { cpuOf } from "./cost.mjs"
import { ratioText, table } from "./markdown.mjs"
import { median, pairedRatio, quantile } from "./statistics.mjs"

/** @typedef {import("./rounds.mjs").Series} Series */
/** @typedef {import("./stretch.mjs").Stretch} Stretch */

/**
 * Medians of the rounds.
 *
 * @param {Series} series
 */
export function costTable({ flow, load, stretches: { stock, ours } }) {
  /**
   * @param {string} title
   * @param {(stretch: Stretch) => number} measure
   * @param {number} digits
   */
  const row = (title, measure, digits) => {
    const [plain, own] = [stock.map(measure), ours.map(measure)]
    return [
      title,
      plain.length ? median(plain).toFixed(digits) : "–",
      median(own).toFixed(digits),
      plain.length ? ratioText(pairedRatio(own, plain)) : "–",
    ]
  }
  const cpuMs = (/** @type {number} */ seconds) => (seconds * 1000) / load.runs
  return table(
    ["median of the rounds", "plain Medusa", "ours", "ours / plain"],
    [
      row(`${flow.unit}s per second`, ({ seconds }) => load.runs / seconds, 2),
      row(
        `server CPU, ms per ${flow.unit}`,
        ({ server_cpu }) => cpuMs(server_cpu),
        1
      ),
      row(
        `database CPU, ms per ${flow.unit}`,
        ({ database_cpu }) => cpuMs(database_cpu),
        1
      ),
      row("both", (stretch) => cpuMs(cpuOf(stretch)), 1),
    ]
  )
}

/**
 * Latencies of all rounds together; the ratio is that of the rounds' medians.
 *
 * @param {Series} series
 */
export function callTable({ flow, stretches: { stock, ours } }) {
  const rows = flow.calls.map(({ name }) => {
    const of = (/** @type {Stretch} */ { latencies_ms }) =>
      latencies_ms.get(name) ?? []
    const medians = (/** @type {Stretch[]} */ stretches) =>
      stretches.map((stretch) => median(of(stretch)))
    return [
      name,
      latencyText(stock.flatMap(of)),
      latencyText(ours.flatMap(of)),
      stock.length
        ? ratioText(pairedRatio(medians(ours), medians(stock)))
        : "–",
    ]
  })
  return table(
    ["p50 / p95, ms", "plain Medusa", "ours", "ours / plain, p50"],
    rows
  )
}

/**
 * @param {Record<string, import("./counting.mjs").CallCounts>} ours
 * @param {Record<string, import("./counting.mjs").CallCounts>} [stock]
 */
export function countTable(ours, stock = {}) {
  const names = Object.keys(ours)
  const rows = names.map((name) => [
    name,
    ...[stock[name]?.sql, ours[name]?.sql].map(countText),
    ...[stock[name]?.workflow_runs, ours[name]?.workflow_runs].map(countText),
  ])
  const sides = [stock, ours]
  /** @param {"sql" | "workflow_runs"} key */
  const sums = (key) => sides.map((side) => countText(sumsOf(side, key)))
  return table(
    ["call", "SQL, plain", "SQL, ours", "runs, plain", "runs, ours"],
    [...rows, ["all", ...sums("sql"), ...sums("workflow_runs")]]
  )
}

/**
 * The least and the most of all calls together.
 *
 * @param {Record<string, import("./counting.mjs").CallCounts>} calls
 * @param {"sql" | "workflow_runs"} key
 */
function sumsOf(calls, key) {
  const all = Object.values(calls).map((counts) => counts[key])
  const sum = (/** @type {(numbers: number[]) => number} */ pick) =>
    all.reduce((total, numbers) => total + pick(numbers), 0)
  return [
    ...new Set([
      sum((one) => Math.min(...one)),
      sum((one) => Math.max(...one)),
    ]),
  ]
}

/** @param {number[]} [numbers] */
function countText(numbers = []) {
  return numbers.length ? numbers.join(" to ") : "–"
}

/** @param {number[]} latencies */
function latencyText(latencies) {
  return latencies.length
    ? `${median(latencies).toFixed(0)} / ${quantile(latencies, 0.95).toFixed(0)}`
    : "–"
}
