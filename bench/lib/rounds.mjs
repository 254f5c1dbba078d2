import { step } from "../../scripts/lib/steps.mjs"
import { rssMib } from "./process-usage.mjs"
import { startMedusa } from "./server.mjs"
import { measureStretch } from "./stretch.mjs"
import { turnsOf } from "./turns.mjs"

/** @typedef {import("./turns.mjs").Side} Side */

/** @type {Side[]} */
const onlyOurs = ["ours"]

/**
 * The stretches of one flow under one load, a pair for each round. A flow that
 * plain Medusa cannot do has only ours.
 *
 * @typedef {object} Series
 * @property {import("./flow.mjs").Flow} flow
 * @property {import("./flow.mjs").Load} load
 * @property {Record<Side, import("./stretch.mjs").Stretch[]>} stretches
 */

/**
 * Drives the servers in turn.
 *
 * @param {import("./flow.mjs").Flow[]} flows
 * @param {import("./bench.mjs").Bench} bench
 */
export async function measureRounds(flows, bench) {
  const { rounds } = bench.options
  const series = flows.flatMap((flow) =>
    flow.loads.map((load) => newSeries(flow, load))
  )
  const servers = await startBoth(bench)
  await step("Drive both in turn", async (tell) => {
    // The first round warms both servers and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const one of series) {
        tell(
          `round ${round} of ${rounds}, ${one.flow.name} × ${one.load.shoppers}`
        )
        await measurePair(one, round, servers, bench)
      }
    }
  })
  return {
    series,
    rss: {
      stock: rssMib(servers.stock.pid),
      ours: rssMib(servers.ours.pid),
    },
  }
}

/**
 * @param {import("./bench.mjs").Bench} bench
 * @returns {Promise<Record<Side, import("./server.mjs").RunningServer>>}
 */
async function startBoth({ launch }) {
  return {
    stock: await startMedusa(await launch("stock")),
    ours: await startMedusa(await launch("ours")),
  }
}

/**
 * @param {Series} series
 * @param {number} round
 * @param {Record<Side, import("./server.mjs").RunningServer>} servers
 * @param {import("./bench.mjs").Bench} bench
 */
async function measurePair(series, round, servers, { shop, postgres }) {
  const { flow, load, stretches } = series
  for (const side of flow.runs_on_stock ? turnsOf(round) : onlyOurs) {
    const stretch = await measureStretch({
      flow,
      load,
      shop,
      server: servers[side],
      database_pid: postgres.pid,
      // Both sides of a round see the same products.
      first: round * load.runs,
    })
    if (round > 0) {
      stretches[side].push(stretch)
    }
  }
}

/**
 * @param {import("./flow.mjs").Flow} flow
 * @param {import("./flow.mjs").Load} load
 * @returns {Series}
 */
function newSeries(flow, load) {
  return { flow, load, stretches: { stock: [], ours: [] } }
}
