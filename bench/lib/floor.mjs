import { fileURLToPath } from "node:url"
import pg from "pg"
import { supervise } from "../../scripts/lib/supervise.mjs"
import { onClose } from "./closing.mjs"
import { cpuSeconds } from "./process-usage.mjs"
import { freePort } from "./server.mjs"
import { median, quantile } from "./statistics.mjs"
import { openStorefront } from "./storefront.mjs"

const WARM_UP = 1000
const REPEATS = 5000

/**
 * @typedef {object} Floor
 * @property {number} p50_ms
 * @property {number} p95_ms
 * @property {number} cpu_ms of the server, or of the database
 */

/**
 * What no server on this machine can go below: an empty answer of Express.
 *
 * @returns {Promise<Floor>}
 */
export async function measureExpress() {
  const port = await freePort()
  const server = supervise({
    command: process.execPath,
    args: [fileURLToPath(new URL("../floor/express.mjs", import.meta.url))],
    env: { PATH: process.env.PATH, PORT: String(port) },
    drain_seconds: 0,
  })
  const stop = onClose(() => server.stop("SIGTERM"))
  await server.listening
  const shop = { publishable_key: "none", region_id: "none", product_count: 0 }
  const storefront = openStorefront(`http://127.0.0.1:${port}`, shop, 1)
  const floor = await repeat(Number(server.child.pid), () =>
    storefront.send({ path: "/" })
  )
  await storefront.close()
  await stop()
  return floor
}

/**
 * One statement that reads nothing, there and back.
 *
 * @param {import("../../scripts/lib/postgres.mjs").Postgres} postgres
 */
export async function measureSql(postgres) {
  const client = new pg.Client({ connectionString: postgres.url("postgres") })
  await client.connect()
  const floor = await repeat(postgres.pid, () => client.query("select 1"))
  await client.end()
  return floor
}

/**
 * @param {number} pid
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Floor>}
 */
async function repeat(pid, work) {
  for (let turn = 0; turn < WARM_UP; turn += 1) {
    await work()
  }
  const latencies = []
  const before = cpuSeconds(pid)
  for (let turn = 0; turn < REPEATS; turn += 1) {
    const started = performance.now()
    await work()
    latencies.push(performance.now() - started)
  }
  return {
    p50_ms: median(latencies),
    p95_ms: quantile(latencies, 0.95),
    cpu_ms: ((cpuSeconds(pid) - before) * 1000) / REPEATS,
  }
}
