import { ratioText, table } from "./markdown.mjs"
import { median, pairedRatio } from "./statistics.mjs"

/** @type {[string, keyof import("./boot.mjs").Boot][]} */
const BOOT_ROWS = [
  ["boot until it answers, ms", "boot_ms"],
  ["memory after boot, MiB", "rss_mib"],
  ["memory after 50 product lists, MiB", "rss_after_requests_mib"],
]

/**
 * @param {Record<import("./turns.mjs").Side, import("./boot.mjs").Boot[]>} boots
 * @param {import("./options.mjs").Options} options
 * @param {Record<import("./turns.mjs").Side, number>} [rss] after all flows
 */
export function bootTable({ stock, ours }, options, rss) {
  const rows = BOOT_ROWS.map(([title, key]) => {
    const plain = stock.map((boot) => boot[key])
    const own = ours.map((boot) => boot[key])
    return [
      title,
      median(plain).toFixed(0),
      median(own).toFixed(0),
      ratioText(pairedRatio(own, plain)),
    ]
  })
  if (rss) {
    rows.push([
      "memory after all flows, MiB, once",
      rss.stock.toFixed(0),
      rss.ours.toFixed(0),
      (rss.ours / rss.stock).toFixed(3),
    ])
  }
  return table(
    [`${options.boot_rounds} boots`, "plain Medusa", "ours", "ours / plain"],
    rows
  )
}

/** @param {Record<"express" | "sql", import("./floor.mjs").Floor>} floor */
export function floorTable({ express, sql }) {
  const row = (
    /** @type {string} */ title,
    /** @type {import("./floor.mjs").Floor} */ floor
  ) => [
    title,
    floor.p50_ms.toFixed(3),
    floor.p95_ms.toFixed(3),
    floor.cpu_ms.toFixed(3),
  ]
  return table(
    ["one client, ms", "p50", "p95", "CPU"],
    [
      row("an answer of bare Express", express),
      row("`select 1`, there and back", sql),
    ]
  )
}
