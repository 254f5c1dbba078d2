import { once } from "node:events"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { startMedusa } from "./server.mjs"
import { openStorefront } from "./storefront.mjs"
import { visit } from "./visit.mjs"

/**
 * Flags that make a server count. They cost time, so such a server is never
 * one that is timed.
 */
const NODE_FLAGS = [
  "--require",
  fileURLToPath(new URL("count-over-ipc.cjs", import.meta.url)),
]
/** Connections are made and lasting caches filled before anything is counted. */
const WARM_UP_VISITS = 3
const COUNTED_VISITS = 3
/** What an answer leaves to be done is done within this. */
const SETTLE_MS = 500

/**
 * @typedef {object} CallCounts of one call; several numbers where the visits
 *   differ
 * @property {number[]} sql
 * @property {number[]} workflow_runs
 */

/** @typedef {Record<string, Record<string, CallCounts>>} FlowCounts */

/**
 * SQL statements and workflow runs of each call, by flow. Every flow gets a
 * new server: what an earlier one left in a cache would be missing.
 *
 * @param {import("./flow.mjs").Flow[]} flows
 * @param {import("./turns.mjs").Side} side
 * @param {import("./bench.mjs").Bench} bench
 */
export async function countCalls(flows, side, { shop, launch }) {
  /** @type {FlowCounts} */
  const counts = {}
  for (const flow of flows) {
    const server = await startMedusa({
      ...(await launch(side)),
      node_flags: NODE_FLAGS,
    })
    const visits = await countVisits(flow, server, shop)
    await server.stop()
    counts[flow.name] = Object.fromEntries(
      flow.calls.map(({ name }) => [
        name,
        {
          sql: distinct(visits.map((calls) => calls[name]?.sql ?? 0)),
          workflow_runs: distinct(
            visits.map((calls) => calls[name]?.workflows.length ?? 0)
          ),
        },
      ])
    )
  }
  return counts
}

/**
 * @param {import("./flow.mjs").Flow} flow
 * @param {import("./server.mjs").RunningServer} server
 * @param {import("./flow.mjs").Shop} shop
 */
async function countVisits(flow, { url, child }, shop) {
  const storefront = openStorefront(url, shop, 1)
  const visits = []
  for (let number = 0; number < WARM_UP_VISITS + COUNTED_VISITS; number += 1) {
    await visit(flow, storefront, number, () => undefined)
    await sleep(SETTLE_MS)
    visits.push(await takeCounts(child))
  }
  await storefront.close()
  return visits.slice(WARM_UP_VISITS)
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @returns {Promise<Record<string, import("./request-counts.cjs").Counts>>}
 */
async function takeCounts(child) {
  child.send("take-counts")
  for (;;) {
    const [message] = await once(child, "message")
    if (message.type === "counts") {
      return message.counts
    }
  }
}

/** @param {number[]} numbers */
function distinct(numbers) {
  return [...new Set(numbers)].sort((a, b) => a - b)
}
