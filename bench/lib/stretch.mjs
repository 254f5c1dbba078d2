import { setTimeout as sleep } from "node:timers/promises"
import { cpuSeconds } from "./process-usage.mjs"
import { openStorefront } from "./storefront.mjs"
import { visit } from "./visit.mjs"

/** What goes on after the last answer is still charged to who caused it. */
const SETTLE_MS = 200

/**
 * What one server and the database spent while shoppers went through a flow.
 *
 * @typedef {object} Stretch
 * @property {number} seconds
 * @property {number} server_cpu seconds
 * @property {number} database_cpu seconds; all of the database's processes,
 *   because only one server is driven at a time
 * @property {Map<string, number[]>} latencies_ms by call
 */

/**
 * @param {object} options
 * @param {import("./server.mjs").RunningServer} options.server
 * @param {number} options.database_pid
 * @param {import("./flow.mjs").Shop} options.shop
 * @param {import("./flow.mjs").Flow} options.flow
 * @param {import("./flow.mjs").Load} options.load
 * @param {number} options.first
 * @returns {Promise<Stretch>}
 */
export async function measureStretch({
  server,
  database_pid,
  shop,
  flow,
  load,
  first,
}) {
  const storefront = openStorefront(server.url, shop, load.shoppers)
  /** @type {Map<string, number[]>} */
  const latencies = new Map(flow.calls.map(({ name }) => [name, []]))
  const serverBefore = cpuSeconds(server.pid)
  const databaseBefore = cpuSeconds(database_pid)
  const started = performance.now()
  await visitTogether({
    flow,
    storefront,
    load,
    first,
    onAnswer: (call, latency) => latencies.get(call)?.push(latency),
  })
  const seconds = (performance.now() - started) / 1000
  await sleep(SETTLE_MS)
  const stretch = {
    seconds,
    server_cpu: cpuSeconds(server.pid) - serverBefore,
    database_cpu: cpuSeconds(database_pid) - databaseBefore,
    latencies_ms: latencies,
  }
  await storefront.close()
  return stretch
}

/**
 * Lets shoppers go through a flow until it was done so many times.
 *
 * @param {object} options
 * @param {import("./flow.mjs").Flow} options.flow
 * @param {import("./storefront.mjs").Storefront} options.storefront
 * @param {import("./flow.mjs").Load} options.load
 * @param {number} options.first number of the first visit
 * @param {(call: string, latency_ms: number) => void} options.onAnswer
 */
async function visitTogether({
  flow,
  storefront,
  load: { shoppers, runs },
  first,
  onAnswer,
}) {
  let next = first
  const shopper = async () => {
    while (next < first + runs) {
      const number = next
      next += 1
      await visit(flow, storefront, number, onAnswer)
    }
  }
  await Promise.all(Array.from({ length: shoppers }, shopper))
}
