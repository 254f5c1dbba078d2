import { format } from "prettier"
import { CPU_RATIO_MAX, tooCostly } from "./gate.mjs"
import { bootTable, floorTable } from "./report-machine.mjs"
import { callTable, costTable, countTable } from "./report-flow.mjs"

/** @typedef {NonNullable<import("./bench.mjs").Results["driven"]>} Driven */

/**
 * `docs/bench.md`.
 *
 * @param {import("./bench.mjs").Results} results
 */
export function renderReport(results) {
  const { driven, boots, options } = results
  const text = [
    "# Bench",
    heading(results),
    HOW_TO_READ,
    ...(driven ? flowSections(driven) : []),
    "## Boot and memory",
    bootTable(boots, options, driven?.rss),
    ...(driven ? closingSections(driven) : []),
  ].join("\n\n")
  return format(text, { parser: "markdown" })
}

/** @param {Driven} driven */
function flowSections({ series, counts, proofs }) {
  return [
    ...series.flatMap((one) => [
      `## ${one.flow.title}, ${shoppers(one.load.shoppers)}`,
      costTable(one),
      callTable(one),
    ]),
    "## Statements and workflow runs of each call",
    HOW_TO_COUNT,
    ...countTables(counts),
    "## Orders are real",
    proofText(proofs),
  ]
}

/** @param {Driven} driven */
function closingSections({ floor, series }) {
  const refusals = tooCostly(series)
  return [
    "## The floor of this machine",
    floorTable(floor),
    "## Gate",
    refusals.length
      ? refusals.map((refusal) => `- ${refusal}`).join("\n")
      : `No flow's CPU ratio has its interval wholly above ${CPU_RATIO_MAX}. The counts of the calls have a spec of their own.`,
  ]
}

const HOW_TO_COUNT =
  "Exact numbers from servers of their own that count; nothing is timed there. Statements include `begin` and `commit`. A workflow that runs inside another's step counts, too. What a call leaves to be done after its answer belongs to it. Products are read that no visit read before, so that no answer of ours comes from its cache; what the cache saves shows in the CPU."

const HOW_TO_READ =
  "How to read it: absolute figures depend on the machine and on what else ran there; the ratios far less. Each ratio is ours divided by plain Medusa's, taken within each round, in which both did the same work on the same data one after the other; below 1 ours is cheaper, or of a rate slower. In brackets is the 95 % interval, Student's t over the logarithms of the rounds' ratios (from so few rounds a bootstrap would draw it too narrow). When it holds 1, no difference was shown."

/** @param {import("./bench.mjs").Results} results */
function heading({ options, machine, load_after }) {
  return [
    `\`${options.command}\` at commit \`${machine.commit}\`${machine.is_changed ? " with uncommitted changes" : ""}, begun ${machine.date} UTC.`,
    `Machine: ${machine.cpu}, ${machine.cores} cores, ${machine.memory_gb} GB, Node ${machine.node}, PostgreSQL ${machine.postgres}, Linux.`,
    `Load average ${machine.load_before.toFixed(2)} before and ${load_after.toFixed(2)} after${isBusy(machine) ? ": other work ran on the machine, so the absolute figures are too high and the intervals too wide" : ""}.`,
    `${options.rounds} rounds in turn after one to warm up; 500 products of 3 variants, stock 1,000,000, no taxes, payment by the system's own provider.`,
    "Plain Medusa is `bench/stock`: the same version without our code, on its own database, of which ours is a copy with our migrations.",
  ].join(" ")
}

/** @param {import("./machine.mjs").Machine} machine */
function isBusy({ load_before, cores }) {
  return load_before > cores / 4
}

/** @param {number} count */
function shoppers(count) {
  return count === 1 ? "1 shopper" : `${count} shoppers at once`
}

/** @param {Record<import("./turns.mjs").Side, import("./counting.mjs").FlowCounts>} counts */
function countTables({ stock, ours }) {
  return Object.entries(ours).flatMap(([flow, calls]) => [
    `\`${flow}\``,
    countTable(calls, stock[flow]),
  ])
}

/** @param {{ flow: string, side: string, found: Record<string, number> }[]} proofs */
function proofText(proofs) {
  return [
    "Every visit checks each answer: three lines, and the total that the listed prices and the shipping make. In the end the databases hold exactly what the shoppers were told:",
    "",
    ...proofs.map(
      ({ flow, side, found }) =>
        `- \`${flow}\`, ${side}: ${Object.entries(found)
          .map(([name, number]) => `${number} ${name.replaceAll("_", " ")}`)
          .join(", ")}`
    ),
  ].join("\n")
}
